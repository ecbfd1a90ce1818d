package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class UnitOfWorkRefusalTest {
  private final GuardFixture fixture = new GuardFixture();

  @BeforeEach
  void begin() throws ReflectiveOperationException {
    transactions("enter");
  }

  @AfterEach
  void close() throws ReflectiveOperationException {
    transactions("exit");
    fixture.close();
  }

  /** Only a unit of work can begin one; the test does as if. */
  private static void transactions(String step) throws ReflectiveOperationException {
    Method method = OpenTransactions.class.getDeclaredMethod(step);
    method.setAccessible(true);
    method.invoke(null);
  }

  private void refused(String message, Executable call) {
    IllegalStateException e = assertThrows(IllegalStateException.class, call);
    assertEquals(message, e.getMessage());
    assertEquals(0, fixture.gateway.calls.get());
  }

  @Test
  void anEffectIsNotCalled() {
    refused(
        "BAL-PLG003: payment.authorize of payment 'card' was called inside a unit of work; commit"
            + " first, then call",
        fixture::authorize);
  }

  @Test
  void aQueryIsNotCalled() {
    refused(
        "BAL-PLG003: carrier.quote of payment 'card' was called inside a unit of work; commit"
            + " first, then call",
        () ->
            fixture
                .guard()
                .query(
                    "carrier.quote",
                    Locale.ROOT,
                    (gateway, context) -> {
                      fixture.gateway.calls.incrementAndGet();
                      return Outcome.done("x", new ProviderRef("x"));
                    },
                    value -> Optional.empty()));
  }

  @Test
  void aFacetIsNotAskedFor() {
    refused(
        "BAL-PLG003: facet of payment 'card' was called inside a unit of work; commit first, then"
            + " call",
        () -> fixture.guard().facet(gateway -> gateway.captures()));
  }

  @Test
  void theStatusIsNotAskedFor() {
    refused(
        "BAL-PLG003: the status of the plugins was asked for inside a unit of work; commit first",
        () -> fixture.plugins().status());
  }

  @Test
  void namesAreGivenWithoutACall() {
    assertEquals(java.util.List.of("card"), fixture.plugins().names(PluginKind.PAYMENT));
  }
}
