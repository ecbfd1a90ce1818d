package org.balcao.plugin.payment.simulator;

import static org.balcao.plugin.payment.simulator.Shop.assertDone;
import static org.balcao.plugin.payment.simulator.Shop.assertNotApplied;
import static org.balcao.plugin.payment.simulator.Shop.assertRefused;
import static org.balcao.plugin.payment.simulator.Shop.assertUnknown;
import static org.balcao.plugin.payment.simulator.Shop.euro;
import static org.balcao.plugin.payment.simulator.Shop.key;
import static org.balcao.plugin.payment.simulator.Shop.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Operation;
import org.balcao.plugin.payment.simulator.SimulatedPayments.State;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.Captures.CaptureRequest;
import org.balcao.spi.payment.PaymentGatewayProvider;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private final Shop shop = new Shop();

  @Test
  void theStoreFindsItAsSimulator() {
    assertTrue(
        ServiceLoader.load(PaymentGatewayProvider.class).stream()
            .anyMatch(provider -> provider.get().descriptor().type().equals("simulator")));
    assertEquals(IdempotencyKind.NATIVE_KEY, shop.gateway.idempotency());
    assertEquals(Health.up(), shop.gateway.health());
  }

  @Test
  void anApprovedPaymentIsReservedAndStandsInTheBooks() {
    Outcome<Authorization> outcome = shop.authorize("a", "tok-approve", "10.50");
    assertEquals(Optional.of(Authorization.reserved(euro("10.50"))), outcome.toOptional());
    shop.assertBalance("10.50", "0.00", "0.00", "0.00");
    assertEquals(
        List.of(new Operation(ref(outcome), "a", Kind.AUTHORIZATION, State.DONE, euro("10.50"))),
        shop.truth.operations(Shop.ORDER));
    assertEquals(1, shop.truth.effects("a"));
  }

  @Test
  void aPaymentWithoutATokenFollowsTheDefault() {
    assertDone(
        shop.gateway.authorize(
            Shop.order(Optional.empty(), Money.of("500", "JPY"), Map.of()), shop.call("a")));
  }

  @Test
  void aDeclineIsFinalAndHasNoEffect() {
    assertRefused(RejectionKind.DECLINED, "declined", shop.authorize("a", "tok-decline"));
    assertRefused(RejectionKind.DECLINED, "declined", shop.authorize("a", "tok-decline"));
    assertRefused(RejectionKind.DECLINED, "declined", shop.lookup("a"));
    assertRefused(
        RejectionKind.DECLINED,
        "insufficient-funds",
        shop.authorize("b", "tok-insufficient-funds"));
    shop.assertBalance("0.00", "0.00", "0.00", "0.00");
    assertEquals(0, shop.truth.effects("a"));
    assertEquals(2, shop.truth.calls("a"));
  }

  @Test
  void theSameKeyForTheSameRequestAnswersTheSameOnce() {
    Outcome<Authorization> first = shop.authorize("a", "tok-approve");
    assertEquals(first, shop.authorize("a", "tok-approve"));
    assertEquals(first, shop.lookup("a"));
    assertEquals(first, shop.gateway.lookup(key("a"), Optional.of(ref(first)), shop.call("a")));
    shop.assertBalance("100.00", "0.00", "0.00", "0.00");
  }

  @Test
  void theSameKeyForAnotherRequestIsAConflictAndChangesNothing() {
    var authorization = ref(shop.authorize("a", "tok-approve"));
    assertRefused(
        RejectionKind.CONFLICT,
        "idempotency-key-reused",
        shop.authorize("a", "tok-approve", "99.00"));
    assertRefused(
        RejectionKind.CONFLICT,
        "idempotency-key-reused",
        shop.capture("a", authorization, "1.00", false));
    assertDone(shop.lookup("a"));
    shop.assertBalance("100.00", "0.00", "0.00", "0.00");
  }

  @Test
  void aLookupOfWhatNeverArrivedFindsNothing() {
    assertNotApplied(FailureKind.NOT_FOUND, shop.lookup("never"));
    shop.authorized("tok-approve");
    assertNotApplied(FailureKind.NOT_FOUND, shop.lookupCapture("authorization"));
  }

  @Test
  void aLookupWhoseKeyAndReferenceDisagreeFindsNothingOut() {
    var other = ref(shop.authorize("a", "tok-approve"));
    shop.authorize("b", "tok-approve");
    assertUnknown(
        "b",
        FailureKind.MALFORMED_RESPONSE,
        shop.gateway.lookup(key("b"), Optional.of(other), shop.call("b")));
  }

  @Test
  void keysAndOrderNumbersThatNoProviderWouldTakeAreRefused() {
    assertRefused(
        RejectionKind.INVALID_REQUEST,
        "idempotency-key-malformed",
        shop.authorize("with \"quotes\"", "tok-approve"));
    assertRefused(
        RejectionKind.INVALID_REQUEST,
        "idempotency-key-malformed",
        shop.authorize("k".repeat(201), "tok-approve"));
    var authorization = shop.authorized("tok-approve");
    assertRefused(
        RejectionKind.INVALID_REQUEST,
        "order-number-too-long",
        shop.gateway
            .captures()
            .orElseThrow()
            .capture(
                new CaptureRequest(authorization, "9".repeat(101), euro("1.00"), false),
                shop.call("c")));
  }

  @Test
  void aGatewayThatTakesAtOnceHasNothingToCaptureOrCancel() {
    Shop atOnce = new Shop("take-at-once", "true");
    Outcome<Authorization> taken = atOnce.authorize("a", "tok-approve");
    assertEquals(Optional.of(Authorization.taken(euro("100.00"))), taken.toOptional());
    assertTrue(atOnce.gateway.captures().isEmpty());
    assertTrue(atOnce.gateway.cancellations().isEmpty());
    assertDone(atOnce.refund("r", ref(taken), "40.00"));
    atOnce.assertBalance("100.00", "100.00", "40.00", "0.00");
  }

  @Test
  void nothingPersonalIsShown() {
    Outcome<Authorization> outcome = shop.authorize("a", "tok-pending-customer");
    assertTrue(!outcome.toString().contains("ana@example.org"));
    assertTrue(!shop.truth.operations(Shop.ORDER).toString().contains("Ana"));
  }
}
