package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.Outcome;
import org.balcao.spi.payment.Authorization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuarantineTest {
  private final GuardFixture fixture = new GuardFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  static Stream<LinkageError> misfits() {
    return Stream.of(
        new NoClassDefFoundError("org/acme/Missing"),
        new NoSuchMethodError("org.acme.Other.call()"),
        new ExceptionInInitializerError(new IllegalStateException()),
        new UnsatisfiedLinkError(),
        new AbstractMethodError());
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void aPluginWhoseClassesDoNotFitIsNotCalledAgain(LinkageError misfit) {
    fixture.gateway.authorizing =
        context -> {
          throw misfit;
        };

    GuardFixture.unknown(fixture.authorize());
    Outcome.NotApplied<Authorization> refused = GuardFixture.notApplied(fixture.authorize());

    assertEquals(FailureKind.NOT_CALLED, refused.kind());
    assertTrue(refused.diagnostic().startsWith("quarantined: " + misfit.getClass().getName()));
    assertEquals(1, fixture.gateway.calls.get());
    PluginStatus status = fixture.status();
    assertTrue(status.quarantined().orElseThrow().endsWith(" in payment.authorize"));
    assertEquals(Health.Status.DOWN, status.health().status());
  }

  @Test
  void otherFailuresDoNotQuarantine() {
    fixture.gateway.authorizing =
        context -> {
          throw new StackOverflowError();
        };

    fixture.authorize();
    fixture.gateway.authorizing = context -> TestGateway.taken();

    assertInstanceOf(Outcome.Done.class, fixture.authorize());
    assertEquals(Optional.empty(), fixture.status().quarantined());
  }

  @Test
  void aFacetThatDoesNotFitQuarantinesToo() {
    assertThrows(
        PluginUnavailableException.class,
        () ->
            fixture
                .guard()
                .facet(
                    gateway -> {
                      throw new NoClassDefFoundError();
                    }));

    PluginUnavailableException refused =
        assertThrows(
            PluginUnavailableException.class,
            () -> fixture.guard().facet(gateway -> gateway.captures()));
    assertEquals(FailureKind.NOT_CALLED, refused.kind());
  }

  @Test
  void othersGoOn() {
    TestGateway other = new TestGateway();
    try (Plugins plugins =
        new PluginsBuilder(TestConfig.of(), fixture.clock)
            .plugin(PluginKind.PAYMENT, "broken", fixture.gateway)
            .plugin(PluginKind.PAYMENT, "sound", other)
            .open()) {
      fixture.gateway.authorizing =
          context -> {
            throw new NoClassDefFoundError();
          };
      GuardFixture.authorize(plugins.plugin(PluginKind.PAYMENT, "broken"), v -> Optional.empty());

      assertInstanceOf(
          Outcome.Done.class,
          GuardFixture.authorize(
              plugins.plugin(PluginKind.PAYMENT, "sound"), v -> Optional.empty()));
      assertEquals(1, plugins.status().stream().filter(s -> s.quarantined().isPresent()).count());
    }
  }
}
