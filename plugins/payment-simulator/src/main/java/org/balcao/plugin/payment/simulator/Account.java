package org.balcao.plugin.payment.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.plugin.payment.simulator.SimulatedPayments.State;
import org.balcao.spi.Money;

/**
 * An authorisation with all that was done to it, and the rules that a provider enforces: nothing is
 * captured beyond what is authorised, refunded beyond what is captured, or cancelled once captured.
 * What waits counts as if it happened, so that two waiting captures cannot take the money twice.
 *
 * @param authorization the entry of the authorisation
 * @param entries of all its operations, the authorisation's own included
 */
record Account(Entry authorization, List<Entry> entries) {

  /** Why this request breaks the rules; empty if it keeps them. */
  Optional<Refusal> objection(Request request, Optional<Instant> lapses) {
    if (!request.orderNumber().equals(authorization.orderNumber())) {
      return Optional.of(Refusal.ORDER_MISMATCH);
    }
    return switch (request.kind()) {
      case CAPTURE ->
          amountObjection(request)
              .or(() -> uncapturedObjection(request.now(), lapses))
              .or(() -> exceeding(request, uncaptured(), Refusal.AMOUNT_ABOVE_AUTHORIZATION));
      case REFUND ->
          amountObjection(request)
              .or(() -> exceeding(request, refundable(), Refusal.AMOUNT_ABOVE_CAPTURE));
      case CANCELLATION -> cancellationObjection();
      case AUTHORIZATION, DISPUTE, EVIDENCE -> Optional.empty();
    };
  }

  private Optional<Refusal> amountObjection(Request request) {
    Money amount = request.amount();
    if (!amount.currency().equals(authorization.amount().currency())) {
      return Optional.of(Refusal.CURRENCY_MISMATCH);
    }
    return amount.isPositive() ? Optional.empty() : Optional.of(Refusal.AMOUNT_NOT_POSITIVE);
  }

  private Optional<Refusal> uncapturedObjection(Instant now, Optional<Instant> lapses) {
    if (has(Kind.CANCELLATION, State.DONE) || has(Kind.CANCELLATION, State.PENDING)) {
      return Optional.of(Refusal.AUTHORIZATION_CANCELLED);
    }
    if (authorization.isRefused()) {
      return Optional.of(Refusal.AUTHORIZATION_REFUSED);
    }
    if (authorization.is(Kind.AUTHORIZATION, State.PENDING)) {
      return Optional.of(Refusal.AUTHORIZATION_PENDING);
    }
    if (isClosed()) {
      return Optional.of(Refusal.AUTHORIZATION_CLOSED);
    }
    return lapses.filter(end -> !now.isBefore(end)).map(end -> Refusal.AUTHORIZATION_EXPIRED);
  }

  private static Optional<Refusal> exceeding(Request request, Money most, Refusal refusal) {
    return request.amount().compareTo(most) > 0 ? Optional.of(refusal) : Optional.empty();
  }

  private Optional<Refusal> cancellationObjection() {
    if (has(Kind.CANCELLATION, State.DONE) || has(Kind.CANCELLATION, State.PENDING)) {
      return Optional.of(Refusal.AUTHORIZATION_CANCELLED);
    }
    if (authorization.isRefused()) {
      return Optional.of(Refusal.AUTHORIZATION_REFUSED);
    }
    if (has(Kind.CAPTURE, State.PENDING)) {
      return Optional.of(Refusal.CAPTURE_PENDING);
    }
    return uncaptured().isZero() ? Optional.of(Refusal.NOTHING_TO_CANCEL) : Optional.empty();
  }

  /** What could still be captured. A last capture gives the rest free, even while it waits. */
  Money uncaptured() {
    Money authorized = authorization.amount();
    return isClosed()
        ? Money.zero(authorized.currency())
        : authorized.minus(sum(Kind.CAPTURE, State.DONE, State.PENDING));
  }

  private Money refundable() {
    return captured().minus(sum(Kind.REFUND, State.DONE, State.PENDING));
  }

  /** What a payer's bank can still take back. */
  Money disputable() {
    return captured()
        .minus(refunded())
        .minus(sum(Kind.DISPUTE, State.PENDING))
        .minus(
            Money.sum(
                authorization.amount().currency(),
                entries.stream().filter(Account::isLost).map(Entry::amount).toList()));
  }

  private static boolean isLost(Entry entry) {
    return entry.kind() == Kind.DISPUTE
        && entry.standing() instanceof Standing.Refused refused
        && refused.why() != Refusal.PAYMENT_EXPIRED;
  }

  long disputes() {
    return entries.stream().filter(entry -> entry.kind() == Kind.DISPUTE).count();
  }

  Money authorized() {
    return sum(Kind.AUTHORIZATION, State.DONE);
  }

  Money captured() {
    boolean atOnce = authorization.closes() && authorization.is(Kind.AUTHORIZATION, State.DONE);
    return atOnce ? authorization.amount() : sum(Kind.CAPTURE, State.DONE);
  }

  Money refunded() {
    return sum(Kind.REFUND, State.DONE);
  }

  /** What a cancellation gave free; cancelling a payment that only waited gave nothing. */
  Money cancelled() {
    return authorization.isRefused()
        ? Money.zero(authorization.amount().currency())
        : sum(Kind.CANCELLATION, State.DONE);
  }

  private boolean isClosed() {
    return entries.stream()
        .anyMatch(
            entry ->
                entry.closes()
                    && !entry.isRefused()
                    && (entry.kind() == Kind.CAPTURE || entry.is(Kind.AUTHORIZATION, State.DONE)));
  }

  private boolean has(Kind kind, State state) {
    return entries.stream().anyMatch(entry -> entry.is(kind, state));
  }

  private Money sum(Kind kind, State... states) {
    List<State> wanted = List.of(states);
    return Money.sum(
        authorization.amount().currency(),
        entries.stream()
            .filter(entry -> entry.kind() == kind && wanted.contains(entry.standing().state()))
            .map(Entry::amount)
            .toList());
  }
}
