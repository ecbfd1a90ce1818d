package org.balcao.plugin.payment.simulator;

import static org.balcao.plugin.payment.simulator.Shop.ORDER;
import static org.balcao.plugin.payment.simulator.Shop.assertDone;
import static org.balcao.plugin.payment.simulator.Shop.assertRefused;
import static org.balcao.plugin.payment.simulator.Shop.euro;
import static org.balcao.plugin.payment.simulator.Shop.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Balance;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Captures.CaptureRequest;
import org.junit.jupiter.api.Test;

class RulesTest {
  private final Shop shop = new Shop();

  @Test
  void moneyIsTakenInPartsUpToWhatIsAuthorised() {
    ProviderRef authorization = shop.authorized("tok-approve");
    assertDone(shop.capture("c1", authorization, "60.00", false));
    assertRefused(
        RejectionKind.LIMIT_EXCEEDED,
        "amount-above-authorization",
        shop.capture("c2", authorization, "40.01", false));
    assertDone(shop.capture("c3", authorization, "40.00", false));
    shop.assertBalance("100.00", "100.00", "0.00", "0.00");
  }

  @Test
  void afterTheLastCaptureNothingIsTakenOrCancelled() {
    ProviderRef authorization = shop.authorized("tok-approve");
    assertDone(shop.capture("c1", authorization, "60.00", true));
    assertRefused(
        RejectionKind.CONFLICT,
        "authorization-closed",
        shop.capture("c2", authorization, "1.00", false));
    assertRefused(RejectionKind.CONFLICT, "nothing-to-cancel", shop.cancel("x", authorization));
  }

  @Test
  void moneyIsPaidBackInPartsUpToWhatWasTaken() {
    ProviderRef authorization = shop.authorized("tok-approve");
    shop.capture("c", authorization, "50.00", false);
    assertDone(shop.refund("r1", authorization, "30.00"));
    assertRefused(
        RejectionKind.LIMIT_EXCEEDED,
        "amount-above-capture",
        shop.refund("r2", authorization, "20.01"));
    assertDone(shop.refund("r3", authorization, "20.00"));
    shop.assertBalance("100.00", "50.00", "50.00", "0.00");
    assertEquals(shop.refund("r3", authorization, "20.00"), shop.lookupRefund("r3"));
  }

  @Test
  void aCancellationGivesFreeWhatIsNotTakenOnce() {
    ProviderRef authorization = shop.authorized("tok-approve");
    shop.capture("c", authorization, "30.00", false);
    assertDone(shop.cancel("x", authorization));
    assertDone(shop.lookupCancellation("x"));
    shop.assertBalance("100.00", "30.00", "0.00", "70.00");
    assertRefused(
        RejectionKind.CONFLICT, "authorization-cancelled", shop.cancel("y", authorization));
    assertRefused(
        RejectionKind.CONFLICT,
        "authorization-cancelled",
        shop.capture("c2", authorization, "1.00", false));
    assertDone(shop.refund("r", authorization, "30.00"));
  }

  @Test
  void nothingIsDoneToWhatWasDeclinedOrIsUnknown() {
    ProviderRef declined = ref(shop.authorize("a", "tok-decline"));
    assertRefused(
        RejectionKind.CONFLICT,
        "authorization-refused",
        shop.capture("c", declined, "1.00", false));
    assertRefused(RejectionKind.CONFLICT, "authorization-refused", shop.cancel("x", declined));
    assertRefused(
        RejectionKind.LIMIT_EXCEEDED, "amount-above-capture", shop.refund("r", declined, "1.00"));
    for (String foreign : List.of("pi_123", "sim-never", "sim-c")) {
      ProviderRef ref = new ProviderRef(foreign);
      assertRefused(
          RejectionKind.NOT_FOUND,
          "authorization-unknown",
          shop.capture("c-" + foreign, ref, "1.00", false));
      assertRefused(
          RejectionKind.NOT_FOUND, "authorization-unknown", shop.cancel("x-" + foreign, ref));
    }
  }

  @Test
  void anotherOrderAnotherCurrencyAndNothingAreMistakes() {
    ProviderRef authorization = shop.authorized("tok-approve");
    assertRefused(
        RejectionKind.INVALID_REQUEST,
        "order-mismatch",
        capture("c1", new CaptureRequest(authorization, "1002", euro("1.00"), false)));
    assertRefused(
        RejectionKind.INVALID_REQUEST,
        "currency-mismatch",
        capture("c2", new CaptureRequest(authorization, ORDER, Money.of("1", "JPY"), false)));
    assertRefused(
        RejectionKind.INVALID_REQUEST,
        "amount-not-positive",
        shop.capture("c3", authorization, "0.00", false));
  }

  private Outcome<?> capture(String key, CaptureRequest request) {
    return shop.gateway.captures().orElseThrow().capture(request, shop.call(key));
  }

  @Test
  void anAuthorisationLapses() {
    Shop lapsing = new Shop("authorization-validity", "P7D");
    var outcome = lapsing.authorize("a", "tok-approve");
    assertEquals(
        Optional.of(lapsing.context.now().plus(Duration.ofDays(7))),
        outcome.toOptional().orElseThrow().expires());
    lapsing.context.pass(Duration.ofDays(7));
    assertRefused(
        RejectionKind.EXPIRED,
        "authorization-expired",
        lapsing.capture("c", ref(outcome), "1.00", false));
    assertDone(lapsing.cancel("x", ref(outcome)));
  }

  @Property(tries = 300)
  void whateverIsAskedMoneyIsNeverTakenOrPaidBackTwice(
      @ForAll @Size(max = 25) List<@IntRange(max = 3) Integer> acts,
      @ForAll @Size(min = 25, max = 25) List<@IntRange(min = 1, max = 8000) Integer> cents,
      @ForAll @Size(min = 25, max = 25) List<@IntRange(max = 9) Integer> keys) {
    Shop busy = new Shop();
    String[] scripts = {"", ",capture:processing", ",refund:review", ",cancel:processing"};
    ProviderRef authorization =
        busy.authorized("tok-approve" + scripts[cents.get(0) % scripts.length]);
    for (int i = 0; i < acts.size(); i++) {
      String amount = Money.ofMinor(cents.get(i), Shop.EUR).amount().toPlainString();
      String key = "key-" + keys.get(i);
      switch (acts.get(i)) {
        case 0 -> busy.capture(key, authorization, amount, keys.get(i) == 9);
        case 1 -> busy.refund(key, authorization, amount);
        case 2 -> busy.cancel(key, authorization);
        default ->
            busy.truth.pending().stream()
                .findFirst()
                .ifPresent(waiting -> busy.truth.settle(waiting.ref()));
      }
      Balance balance = busy.truth.balance(ORDER, Shop.EUR);
      Money given = balance.captured().plus(balance.cancelled());
      assertTrue(given.compareTo(balance.authorized()) <= 0, balance.toString());
      assertTrue(balance.refunded().compareTo(balance.captured()) <= 0, balance.toString());
      assertTrue(busy.truth.effects(key) <= 1);
    }
  }
}
