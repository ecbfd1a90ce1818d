package org.balcao.plugin.payment.simulator;

import static org.balcao.plugin.payment.simulator.Shop.assertDone;
import static org.balcao.plugin.payment.simulator.Shop.assertNotApplied;
import static org.balcao.plugin.payment.simulator.Shop.assertRefused;
import static org.balcao.plugin.payment.simulator.Shop.assertUnknown;
import static org.balcao.plugin.payment.simulator.Shop.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Authorization;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private final Shop shop = new Shop();

  @Test
  void aTimeoutAfterTheEffectIsFoundOutByALookup() {
    assertUnknown(
        "a", FailureKind.TIMEOUT_AFTER_SEND, shop.authorize("a", "tok-timeout-after-effect"));
    shop.assertBalance("100.00", "0.00", "0.00", "0.00");
    assertDone(shop.lookup("a"));
    assertDone(shop.authorize("a", "tok-timeout-after-effect"));
    assertEquals(1, shop.truth.effects("a"));
  }

  @Test
  void aTimeoutBeforeTheEffectLeavesNoTrace() {
    assertUnknown(
        "a", FailureKind.TIMEOUT_AFTER_SEND, shop.authorize("a", "tok-timeout-before-effect"));
    assertNotApplied(FailureKind.NOT_FOUND, shop.lookup("a"));
    assertEquals(0, shop.truth.effects("a"));
    assertDone(shop.authorize("a", "tok-timeout-before-effect"));
  }

  @Test
  void anUnavailableProviderWorksAfterItsTries() {
    assertNotApplied(FailureKind.CONNECTION, shop.authorize("a", "tok-unavailable"));
    assertNotApplied(FailureKind.CONNECTION, shop.authorize("a", "tok-unavailable"));
    assertDone(shop.authorize("a", "tok-unavailable"));
    assertNotApplied(FailureKind.CONNECTION, shop.authorize("b", "tok-unavailable*1"));
    assertDone(shop.authorize("b", "tok-unavailable*1"));
  }

  @Test
  void aStoreThatWasKilledGoesOnCountingItsTries() {
    assertDone(shop.gateway.authorize(Shop.order("tok-unavailable", "1.00"), shop.call("a", 3)));
  }

  @Test
  void aFaultCanLastForEver() {
    for (int i = 0; i < 20; i++) {
      assertNotApplied(FailureKind.CONNECTION, shop.authorize("a", "tok-unavailable*always"));
    }
  }

  @Test
  void aRateLimitTellsHowLongToWait() {
    Outcome.NotApplied<?> slow =
        assertInstanceOf(Outcome.NotApplied.class, shop.authorize("a", "tok-rate-limited"));
    assertEquals(FailureKind.RATE_LIMITED, slow.kind());
    assertEquals(Duration.ofSeconds(1), slow.retryAfter());
  }

  @Test
  void aLieIsToldOnceWhileTheBooksAndTheLookupTellTheTruth() {
    assertEquals(
        euro("100.01"),
        shop.authorize("a", "tok-wrong-amount").toOptional().orElseThrow().amount());
    assertEquals(euro("100.00"), shop.lookup("a").toOptional().orElseThrow().amount());
    assertEquals(
        Money.of("50.00", "USD"),
        shop.authorize("b", "tok-wrong-currency", "50.00").toOptional().orElseThrow().amount());
    shop.assertBalance("150.00", "0.00", "0.00", "0.00");
  }

  @Test
  void aNullAnswerHidesAnEffect() {
    assertNull(shop.authorize("a", "tok-null"));
    assertDone(shop.lookup("a"));
  }

  @Test
  void anErrorIsThrownBeforeOrAfterTheEffect() {
    assertThrows(Error.class, () -> shop.authorize("a", "tok-error"));
    assertNotApplied(FailureKind.NOT_FOUND, shop.lookup("a"));
    assertThrows(Error.class, () -> shop.authorize("b", "tok-error-after-effect"));
    assertDone(shop.lookup("b"));
  }

  @Test
  void aDeclineCanBeLostOnTheWayToo() {
    assertUnknown(
        "a",
        FailureKind.TIMEOUT_AFTER_SEND,
        shop.authorize("a", "tok-decline,timeout-after-effect"));
    assertRefused(RejectionKind.DECLINED, "declined", shop.lookup("a"));
  }

  @Test
  void captureRefundAndCancellationGoWrongOnDemand() {
    ProviderRef authorization =
        shop.authorized(
            "tok-capture:timeout-after-effect,refund:unavailable*1,cancel:timeout-before-effect");
    assertUnknown(
        "c", FailureKind.TIMEOUT_AFTER_SEND, shop.capture("c", authorization, "60.00", false));
    assertEquals(euro("60.00"), shop.lookupCapture("c").toOptional().orElseThrow().amount());
    assertNotApplied(FailureKind.CONNECTION, shop.refund("r", authorization, "60.00"));
    assertDone(shop.refund("r", authorization, "60.00"));
    assertUnknown("x", FailureKind.TIMEOUT_AFTER_SEND, shop.cancel("x", authorization));
    assertNotApplied(FailureKind.NOT_FOUND, shop.lookupCancellation("x"));
    assertDone(shop.cancel("x", authorization));
    shop.assertBalance("100.00", "60.00", "60.00", "40.00");
  }

  @Test
  void aLookupThatFailsNeverPassesForOneThatFoundNothing() {
    String token = "tok-timeout-before-effect,lookup:unavailable*1";
    shop.authorize("a", token);
    assertUnknown("a", FailureKind.CONNECTION, shop.lookup("a"));
    assertNotApplied(FailureKind.NOT_FOUND, shop.lookup("a"));
    shop.authorize("b", "tok-timeout-after-effect,lookup:rate-limited*1");
    assertUnknown("b", FailureKind.RATE_LIMITED, shop.lookup("b"));
    assertDone(shop.lookup("b"));
    shop.authorize("c", "tok-lookup:error");
    assertThrows(Error.class, () -> shop.lookup("c"));
  }

  @Test
  void aHangingCallEndsWhenItIsInterrupted() throws InterruptedException {
    AtomicReference<Outcome<Authorization>> answer = new AtomicReference<>();
    AtomicReference<Boolean> interrupted = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              answer.set(shop.authorize("a", "tok-hang-after-effect"));
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    caller.start();
    caller.interrupt();
    caller.join();
    assertUnknown("a", FailureKind.TIMEOUT_AFTER_SEND, answer.get());
    assertTrue(interrupted.get(), "the kernel must still see its interrupt");
    assertDone(shop.lookup("a"));
  }

  @Test
  void aHangingCallEndsWhenTheStoreCloses() {
    CompletableFuture<Outcome<Authorization>> answer =
        CompletableFuture.supplyAsync(() -> shop.authorize("a", "tok-hang"));
    shop.gateway.close();
    assertUnknown("a", FailureKind.TIMEOUT_AFTER_SEND, answer.join());
    assertNotApplied(FailureKind.NOT_FOUND, shop.lookup("a"));
  }
}
