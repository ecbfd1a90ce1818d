package org.balcao.backoffice.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.backoffice.payment.PaymentView.State;
import org.balcao.spi.CustomerAction;
import org.balcao.spi.Money;
import org.junit.jupiter.api.Test;

class SummariesTest {
  private static final Currency BRL = Currency.getInstance("BRL");
  private static final Money TEN = Money.of("10.00", "BRL");
  private static final Money ZERO = Money.zero(BRL);

  @Test
  void anOrderWithoutPaymentsHasNothingOfItsCurrency() {
    PaymentSummary summary = Summaries.of(BRL, List.of(), List.of());

    assertEquals(ZERO, summary.authorized());
    assertEquals(ZERO, summary.capturable());
    assertFalse(summary.busy());
    assertFalse(summary.declined());
  }

  @Test
  void onlyTheLastPaymentDecidesWhetherTheOrderIsDeclined() {
    Payment declined = payment().ended(Payment.State.DECLINED);
    Payment open = payment();

    assertTrue(Summaries.of(BRL, List.of(open, declined), List.of()).declined());
    assertFalse(Summaries.of(BRL, List.of(declined, open), List.of()).declined());
  }

  @Test
  void moneyTakenWhenItWasAuthorisedCanStillBeCapturedOnce() {
    Payment taken = payment().with(Amounts.none(BRL).authorize(TEN, true));
    Payment claimed = taken.with(taken.amounts().claimAhead(TEN));

    assertEquals(TEN, Summaries.of(BRL, List.of(taken), List.of()).capturable());
    assertEquals(ZERO, Summaries.of(BRL, List.of(claimed), List.of()).capturable());
    assertEquals(TEN, Summaries.of(BRL, List.of(claimed), List.of()).refundable());
  }

  @Test
  void attentionSaysWhatItIsAboutAndWhetherItMayHaveHappened() {
    Payment payment = payment();
    Operation unknown = operation(payment, State.STUCK, true, true);
    Operation refused = operation(payment, State.REFUSED, true, false);
    Operation seen = operation(payment, State.REFUSED, false, false);

    assertEquals(
        Optional.of("capturing BRL 10.00 by card may have happened, find out: no answer"),
        Summaries.of(BRL, List.of(payment), List.of(unknown)).attention());
    assertEquals(
        Optional.of("capturing BRL 10.00 by card was refused: no answer"),
        Summaries.of(BRL, List.of(payment), List.of(seen, refused)).attention());
    assertEquals(Optional.empty(), Summaries.of(BRL, List.of(payment), List.of(seen)).attention());
  }

  @Test
  void theBuyersActionIsThatOfTheAuthorisationUnderWay() {
    Optional<CustomerAction> pay = Optional.of(new CustomerAction.Instructions("pay"));
    Payment waiting = payment().with(pay);
    Operation authorize =
        Operation.planned(UUID.randomUUID(), waiting, Kind.AUTHORIZE, "1", 0, TEN);

    PaymentSummary summary = Summaries.of(BRL, List.of(payment(), waiting), List.of(authorize));

    assertEquals(pay, summary.action());
    assertTrue(summary.busy());
    assertEquals(
        Optional.empty(),
        Summaries.of(BRL, List.of(waiting.asUnwanted()), List.of(authorize)).action());
  }

  private static Operation operation(
      Payment payment, State state, boolean attention, boolean setAside) {
    return new Operation(
        UUID.randomUUID(),
        payment.id(),
        payment.orderId(),
        Kind.CAPTURE,
        "shipment 1",
        0,
        TEN,
        ZERO,
        setAside,
        false,
        state,
        attention,
        "no answer",
        null,
        true);
  }

  private static Payment payment() {
    return new Payment(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "2026-1",
        "order",
        "1",
        "card",
        null,
        null,
        Locale.ROOT,
        TEN,
        Amounts.none(BRL),
        Payment.State.OPEN,
        false,
        null,
        null,
        null,
        "{}",
        Optional.empty(),
        Instant.EPOCH,
        0);
  }
}
