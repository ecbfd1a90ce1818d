package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.balcao.spi.Effect;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.PluginException;
import org.balcao.spi.payment.PaymentGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedQuestionTest {
  private final GuardFixture fixture = new GuardFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  private PluginUnavailableException unanswered(
      java.util.function.Function<PaymentGateway, String> call) {
    return assertThrows(
        PluginUnavailableException.class, () -> fixture.guard().ask("greeting", call));
  }

  @Test
  void answersConstantsAndFacets() {
    assertEquals("hello", fixture.guard().ask("greeting", gateway -> "hello"));
    assertEquals(
        Optional.of(IdempotencyKind.NATIVE_KEY),
        fixture.guard().facet(gateway -> Optional.of(gateway).map(Effect::idempotency)));
    assertFalse(fixture.guard().facet(PaymentGateway::captures).isPresent());
  }

  @Test
  void runsOnAThreadOfTheInstance() {
    String thread = fixture.guard().ask("thread", gateway -> Thread.currentThread().getName());

    assertTrue(thread.startsWith("balcao-payment-card-"), thread);
  }

  @Test
  void nullIsNoAnswer() {
    PluginUnavailableException e = unanswered(gateway -> null);

    assertEquals("BAL-PLG004: payment 'card' gives no answer: greeting is null", e.getMessage());
    assertEquals("BAL-PLG004", e.code());
    assertEquals(FailureKind.PLUGIN_FAILURE, e.kind());
  }

  @Test
  void whatIsThrownIsNoAnswer() {
    PluginUnavailableException bug =
        unanswered(
            gateway -> {
              throw new IllegalStateException("token 4711");
            });
    assertTrue(bug.getMessage().contains("greeting: it threw java.lang.IllegalStateException at "));
    assertFalse(bug.getMessage().contains("4711"));

    PluginUnavailableException told =
        unanswered(
            gateway -> {
              throw new PluginException(PluginException.Kind.UNAVAILABLE, "no file");
            });
    assertTrue(told.getMessage().endsWith("greeting: no file"));
  }

  @Test
  void aLackOfAFacetIsNeverConcludedFromSilence() {
    GuardOptions options = GuardOptions.defaults().withTimeout(Duration.ofMillis(50));
    try (GuardFixture slow = new GuardFixture(options)) {
      CountDownLatch never = slow.gate();

      assertThrows(
          PluginUnavailableException.class,
          () ->
              slow.guard()
                  .facet(
                      gateway -> {
                        GuardFixture.ignoringInterrupts(never);
                        return gateway.captures();
                      }));
    }
  }
}
