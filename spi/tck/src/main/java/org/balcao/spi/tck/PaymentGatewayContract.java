package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.CreditTerms;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.SettlementLine;
import org.balcao.spi.payment.StoredInstruments.StoredInstrument;
import org.balcao.spi.tck.PaymentSteps.Payment;
import org.junit.jupiter.api.Test;

/** What a {@link PaymentGateway} keeps. */
public interface PaymentGatewayContract extends PluginContract<PaymentGateway> {

  /** The instrument that sample payments use, if the gateway needs one; of the author. */
  default Optional<String> token() {
    return Optional.empty();
  }

  /** The token for one use that an instrument is kept by, if not any will do; of the author. */
  default Optional<String> tokenToStore() {
    return Optional.empty();
  }

  /** What the buyer chooses in sample payments, if the gateway needs it; of the author. */
  default Map<String, String> attributes() {
    return Map.of();
  }

  /** Where the payer of sample payments lives; of the author. */
  default Address billing() {
    return Person.address();
  }

  /** An instrument whose payments are declined, if there is one; of the author. */
  default Optional<String> tokenThatIsDeclined() {
    return Optional.empty();
  }

  /** An instrument whose payments wait for the buyer to act, if there is one; of the author. */
  default Optional<String> tokenThatMakesTheBuyerAct() {
    return Optional.empty();
  }

  /** A currency that is refused, such as {@code CHF}, if one is; of the author. */
  default Optional<String> unsupportedCurrency() {
    return Optional.empty();
  }

  /** A country of the payer that is refused, such as {@code AQ}, if one is; of the author. */
  default Optional<String> unsupportedCountry() {
    return Optional.empty();
  }

  /**
   * A dispute that the store may answer, another one each time; of the author, unless the
   * counterpart can {@link Counterpart#tellNews} of {@code disputes}.
   */
  default Optional<ProviderRef> disputeToAnswer() {
    return Optional.empty();
  }

  @Override
  default Class<PaymentGateway> extensionPoint() {
    return PaymentGateway.class;
  }

  @Override
  default List<Operation<PaymentGateway, ?, ?, ?>> operations() {
    return new PaymentOperations(this).all();
  }

  @Override
  default List<News<PaymentGateway, ?>> feeds() {
    return List.of(
        new News<>("settlements", PaymentGateway::settlements, SettlementLine::key),
        new News<>("disputes", PaymentGateway::disputes, Dispute::key));
  }

  /** A gateway that cannot capture later takes the money at once, and says so. */
  @Test
  default void aGatewayWithoutCapturesTakesTheMoney() {
    try (Bench<PaymentGateway> bench = new Bench<>(this)) {
      assumeTrue(bench.plugin().captures().isEmpty(), "captures come later");
      PaymentSteps steps = new PaymentSteps(this, bench);
      Outcome<Authorization> answer = steps.authorize(steps.request(steps.units(100)));
      Answers.accepted("authorize", answer);
      answer.toOptional().ifPresent(a -> assertTrue(a.captured(), "the money is taken"));
    }
  }

  /** A payment that is declined is Rejected(DECLINED), and nothing is taken. */
  @Test
  default void aDeclinedPaymentIsRejected() {
    assumeTrue(tokenThatIsDeclined().isPresent(), "no payment can be made to be declined");
    try (Bench<PaymentGateway> bench = new Bench<>(this)) {
      PaymentSteps steps = new PaymentSteps(this, bench);
      Tally tally = new Tally(bench);
      Outcome<Authorization> answer =
          steps.authorize(steps.request(steps.units(100), tokenThatIsDeclined(), attributes()));
      Outcome.Rejected<?> rejected =
          assertInstanceOf(Outcome.Rejected.class, answer, "a declined payment");
      assertEquals(RejectionKind.DECLINED, rejected.kind(), "why");
      tally.assertEffects(0, "of a declined payment");
    }
  }

  /** Where the buyer has to act first, the answer says what to do, and until when. */
  @Test
  default void aBuyerWhoHasToActIsToldHow() {
    assumeTrue(tokenThatMakesTheBuyerAct().isPresent(), "no payment waits for the buyer");
    try (Bench<PaymentGateway> bench = new Bench<>(this)) {
      PaymentSteps steps = new PaymentSteps(this, bench);
      Outcome<Authorization> answer =
          steps.authorize(
              steps.request(steps.units(100), tokenThatMakesTheBuyerAct(), attributes()));
      Outcome.Pending<?> pending =
          assertInstanceOf(Outcome.Pending.class, answer, "a payment that waits for the buyer");
      assertEquals(PendingReason.CUSTOMER_ACTION, pending.reason(), "what it waits for");
      assertTrue(pending.action().isPresent(), "the answer holds what the buyer has to do");
    }
  }

  /** A capture of more than was authorised is refused. */
  @Test
  default void aCaptureNeverExceedsTheAuthorisation() {
    try (Bench<PaymentGateway> bench = benchWith("captures")) {
      PaymentSteps steps = new PaymentSteps(this, bench);
      Payment payment = steps.authorized(steps.units(100));
      Tally tally = new Tally(bench);
      assertRefused("a capture of 101 of 100", steps.capture(payment, steps.units(101), false));
      tally.assertEffects(0, "of a capture of 101 of 100");
    }
  }

  /** So are captures in parts that would be more together. */
  @Test
  default void capturesInPartsNeverExceedTheAuthorisation() {
    try (Bench<PaymentGateway> bench = benchWith("captures")) {
      assumeFalse(bench.counterpart().nobody(), "where nothing is kept, the store's ledger sums");
      PaymentSteps steps = new PaymentSteps(this, bench);
      Payment payment = steps.authorized(steps.units(100));
      bench.ref(steps.capture(payment, steps.units(60), false));
      Tally tally = new Tally(bench);
      assertRefused("60 of 100, again", steps.capture(payment, steps.units(60), false));
      tally.assertEffects(0, "of a second capture of 60 of 100");
      bench.ref(steps.capture(payment, steps.units(40), true));
    }
  }

  /** A refund of more than was captured is refused. */
  @Test
  default void aRefundNeverExceedsTheCapture() {
    try (Bench<PaymentGateway> bench = benchWith("refunds")) {
      PaymentSteps steps = new PaymentSteps(this, bench);
      Payment payment = steps.paid(steps.units(100));
      Tally tally = new Tally(bench);
      assertRefused("a refund of 101 of 100", steps.refund(payment, steps.units(101)));
      tally.assertEffects(0, "of a refund of 101 of 100");
    }
  }

  /** So are refunds in parts that would be more together. */
  @Test
  default void refundsInPartsNeverExceedTheCapture() {
    try (Bench<PaymentGateway> bench = benchWith("refunds")) {
      assumeFalse(bench.counterpart().nobody(), "where nothing is kept, the store's ledger sums");
      PaymentSteps steps = new PaymentSteps(this, bench);
      Payment payment = steps.paid(steps.units(100));
      bench.ref(steps.refund(payment, steps.units(60)));
      Tally tally = new Tally(bench);
      assertRefused("60 of 100, again", steps.refund(payment, steps.units(60)));
      tally.assertEffects(0, "of a second refund of 60 of 100");
      bench.ref(steps.refund(payment, steps.units(40)));
    }
  }

  /** After a cancellation there is nothing left to capture. */
  @Test
  default void aCancelledAuthorisationCannotBeCaptured() {
    try (Bench<PaymentGateway> bench = benchWith("cancellations")) {
      assumeTrue(bench.plugin().captures().isPresent());
      assumeFalse(bench.counterpart().nobody(), "where nothing is kept, the store's ledger knows");
      PaymentSteps steps = new PaymentSteps(this, bench);
      Payment payment = steps.authorized(steps.units(100));
      bench.ref(steps.cancel(payment));
      Tally tally = new Tally(bench);
      assertRefused("a capture after it", steps.capture(payment, steps.units(100), true));
      tally.assertEffects(0, "of a capture of what was cancelled");
    }
  }

  /** Evidence about a dispute that the provider does not know is refused. */
  @Test
  default void anUnknownDisputeCannotBeAnswered() {
    try (Bench<PaymentGateway> bench = benchWith("representments")) {
      PaymentSteps steps = new PaymentSteps(this, bench);
      Tally tally = new Tally(bench);
      assertRefused(
          "evidence about no dispute",
          steps.represent(steps.representment(new ProviderRef(bench.unique("none-")))));
      tally.assertEffects(0, "of evidence about no dispute");
    }
  }

  /** A claim is due on or after the day on which it arose, and is chased step by step. */
  @Test
  default void creditTermsAreInOrder() {
    try (Bench<PaymentGateway> bench = benchWith("creditTerms")) {
      CreditTerms terms = bench.facet(bench.plugin().creditTerms());
      LocalDate day = LocalDate.of(2051, 1, 31);
      assertFalse(terms.dueDate(day).isBefore(day), "due before the claim arose");
      int level = 0;
      int days = 0;
      for (CreditTerms.DunningStep step : terms.dunning()) {
        assertEquals(++level, step.level(), "levels count from 1");
        assertTrue(step.daysAfterDue() >= days, "steps are in the order of their days");
        days = step.daysAfterDue();
      }
    }
  }

  /** An instrument that is kept can be charged by the token that it was answered with. */
  @Test
  default void aStoredInstrumentCanBeCharged() {
    try (Bench<PaymentGateway> bench = benchWith("instruments")) {
      PaymentSteps steps = new PaymentSteps(this, bench);
      StoredInstrument stored = bench.done(steps.store());
      bench.ref(
          steps.authorize(
              steps.request(steps.units(100), Optional.of(stored.token()), attributes())));
    }
  }

  /** An instrument that was forgotten cannot be charged any more. */
  @Test
  default void aForgottenInstrumentCannotBeCharged() {
    try (Bench<PaymentGateway> bench = benchWith("instruments")) {
      PaymentSteps steps = new PaymentSteps(this, bench);
      Outcome<StoredInstrument> kept = steps.store();
      Optional<String> token = Optional.of(bench.done(kept).token());
      bench.ref(bench.facet(bench.plugin().instruments()).forget(bench.ref(kept), bench.call()));
      assertRefused(
          "a payment with a forgotten instrument",
          steps.authorize(steps.request(steps.units(100), token, attributes())));
    }
  }

  private Bench<PaymentGateway> benchWith(String facet) {
    return Bench.with(this, facet);
  }

  private static void assertRefused(String what, Outcome<?> answer) {
    assertInstanceOf(Outcome.Rejected.class, answer, what);
  }
}
