package org.balcao.plugin.payment.simulator;

import static org.balcao.plugin.payment.simulator.Shop.assertDone;
import static org.balcao.plugin.payment.simulator.Shop.assertRefused;
import static org.balcao.plugin.payment.simulator.Shop.euro;
import static org.balcao.plugin.payment.simulator.Shop.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Settlement;
import org.balcao.spi.CustomerAction.PayCode;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private final Shop shop = new Shop();

  private static Outcome.Pending<?> pending(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Pending.class, outcome);
  }

  @Test
  void theBuyerIsGivenACodeAndATimeToPayIt() {
    Outcome.Pending<?> waiting = pending(shop.authorize("a", "tok-pending-customer"));
    Instant expires = shop.context.now().plus(Duration.ofMinutes(30));
    assertEquals(PendingReason.CUSTOMER_ACTION, waiting.reason());
    assertEquals(Optional.of(expires), waiting.deadline());
    PayCode code = assertInstanceOf(PayCode.class, waiting.action().orElseThrow());
    assertEquals(expires, code.expires());
    assertTrue(code.payload().contains("EUR 100.00"));
    shop.assertBalance("0.00", "0.00", "0.00", "0.00");
  }

  @Test
  void aTestSettlesWhatWaits() {
    ProviderRef ref = ref(shop.authorize("a", "tok-pending-customer"));
    assertEquals(1, shop.truth.pending().size());
    shop.truth.settle(ref);
    assertDone(shop.lookup("a"));
    assertDone(shop.authorize("a", "tok-pending-customer"));
    shop.assertBalance("100.00", "0.00", "0.00", "0.00");
    assertEquals(List.of(), shop.truth.pending());
    assertThrows(IllegalStateException.class, () -> shop.truth.settle(ref));
    assertThrows(
        IllegalStateException.class, () -> shop.truth.settle(new ProviderRef("sim-never")));
  }

  @Test
  void aReviewEndsAsTheScriptOrTheTestSays() {
    Outcome.Pending<?> scripted = pending(shop.authorize("a", "tok-review>decline"));
    assertEquals(PendingReason.HUMAN_REVIEW, scripted.reason());
    shop.truth.settle(scripted.ref());
    assertRefused(RejectionKind.DECLINED, "declined", shop.lookup("a"));
    ProviderRef other = ref(shop.authorize("b", "tok-review"));
    shop.truth.settle(other, Settlement.EXPIRE);
    assertRefused(RejectionKind.EXPIRED, "payment-expired", shop.lookup("b"));
  }

  @Test
  void whatNobodyPaysExpires() {
    shop.authorize("a", "tok-pending-customer");
    shop.context.pass(Duration.ofMinutes(30).minusNanos(1));
    pending(shop.lookup("a"));
    shop.context.pass(Duration.ofNanos(1));
    assertRefused(RejectionKind.EXPIRED, "payment-expired", shop.lookup("a"));
  }

  @Test
  void itSettlesByItselfAfterAWhileIfSoConfigured() {
    Shop patient = new Shop("settle-after", "PT30S");
    Outcome.Pending<?> waiting = pending(patient.authorize("a", "tok-pending-customer"));
    assertEquals(patient.context.now().plusSeconds(30), waiting.notBefore());
    patient.context.pass(Duration.ofSeconds(29));
    pending(patient.lookup("a"));
    patient.context.pass(Duration.ofSeconds(1));
    patient.assertBalance("100.00", "0.00", "0.00", "0.00");
    assertDone(patient.lookup("a"));
  }

  @Test
  void itSettlesAtOnceIfSoConfigured() {
    assertDone(new Shop("settle-after", "PT0S").authorize("a", "tok-review"));
  }

  @Test
  void aWaitingAuthorisationCannotBeCapturedButCancelled() {
    ProviderRef authorization = ref(shop.authorize("a", "tok-pending-customer"));
    assertRefused(
        RejectionKind.CONFLICT,
        "authorization-pending",
        shop.capture("c", authorization, "1.00", false));
    assertDone(shop.cancel("x", authorization));
    assertRefused(RejectionKind.CONFLICT, "authorization-cancelled", shop.lookup("a"));
    assertEquals(List.of(), shop.truth.pending());
    shop.assertBalance("0.00", "0.00", "0.00", "0.00");
  }

  @Test
  void twoWaitingCapturesCannotTakeTheMoneyTwice() {
    ProviderRef authorization = shop.authorized("tok-capture:processing");
    Outcome.Pending<?> first = pending(shop.capture("c1", authorization, "60.00", false));
    assertRefused(
        RejectionKind.LIMIT_EXCEEDED,
        "amount-above-authorization",
        shop.capture("c2", authorization, "60.00", false));
    assertRefused(RejectionKind.CONFLICT, "capture-pending", shop.cancel("x", authorization));
    shop.assertBalance("100.00", "0.00", "0.00", "0.00");
    shop.truth.settle(first.ref());
    assertEquals(euro("60.00"), shop.lookupCapture("c1").toOptional().orElseThrow().amount());
    shop.assertBalance("100.00", "60.00", "0.00", "0.00");
  }

  @Test
  void aCaptureThatFailsInTheEndFreesItsMoneyAgain() {
    ProviderRef authorization = shop.authorized("tok-capture:processing>decline");
    shop.truth.settle(ref(shop.capture("c1", authorization, "100.00", true)));
    assertRefused(RejectionKind.DECLINED, "declined", shop.lookupCapture("c1"));
    pending(shop.capture("c2", authorization, "100.00", true));
  }

  @Test
  void refundsAndCancellationsWaitToo() {
    ProviderRef authorization = shop.authorized("tok-refund:review,cancel:processing");
    shop.capture("c", authorization, "60.00", false);
    ProviderRef refund = ref(shop.refund("r", authorization, "60.00"));
    ProviderRef cancellation = ref(shop.cancel("x", authorization));
    assertRefused(
        RejectionKind.CONFLICT,
        "authorization-cancelled",
        shop.capture("c2", authorization, "1.00", false));
    shop.assertBalance("100.00", "60.00", "0.00", "0.00");
    shop.truth.settle(refund);
    shop.truth.settle(cancellation);
    shop.assertBalance("100.00", "60.00", "60.00", "40.00");
  }
}
