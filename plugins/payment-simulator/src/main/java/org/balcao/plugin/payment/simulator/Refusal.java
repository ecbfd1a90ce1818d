package org.balcao.plugin.payment.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.Violation;

/** Why the simulated provider says no. */
enum Refusal {
  DECLINED(RejectionKind.DECLINED, "declined, as the script of this payment says"),
  INSUFFICIENT_FUNDS(RejectionKind.DECLINED, "not enough money, as the script says"),
  PAYMENT_EXPIRED(RejectionKind.EXPIRED, "it was not completed in time"),

  AUTHORIZATION_UNKNOWN(RejectionKind.NOT_FOUND, "there is no authorisation of that reference"),
  AUTHORIZATION_PENDING(RejectionKind.CONFLICT, "the authorisation still waits"),
  AUTHORIZATION_REFUSED(RejectionKind.CONFLICT, "the authorisation was refused"),
  AUTHORIZATION_CANCELLED(RejectionKind.CONFLICT, "the authorisation was cancelled"),
  AUTHORIZATION_CLOSED(RejectionKind.CONFLICT, "the last capture was made already"),
  AUTHORIZATION_EXPIRED(RejectionKind.EXPIRED, "the authorisation has lapsed"),
  CAPTURE_PENDING(RejectionKind.CONFLICT, "a capture still waits"),
  NOTHING_TO_CANCEL(RejectionKind.CONFLICT, "all of it was captured"),

  DISPUTE_UNKNOWN(RejectionKind.NOT_FOUND, "there is no dispute of that reference"),
  DISPUTE_ENDED(RejectionKind.CONFLICT, "the dispute was decided"),
  DISPUTE_ANSWERED(RejectionKind.CONFLICT, "the dispute was answered; the bank takes one answer"),
  DISPUTE_TOO_LATE(RejectionKind.EXPIRED, "the date by which it could be answered is over"),

  ORDER_MISMATCH(RejectionKind.INVALID_REQUEST, "the authorisation is of another order"),
  CURRENCY_MISMATCH(RejectionKind.INVALID_REQUEST, "the authorisation is in another currency"),
  AMOUNT_NOT_POSITIVE(RejectionKind.INVALID_REQUEST, "an amount is more than zero"),
  AMOUNT_ABOVE_AUTHORIZATION(
      RejectionKind.LIMIT_EXCEEDED, "more than what is authorised and not captured"),
  AMOUNT_ABOVE_CAPTURE(RejectionKind.LIMIT_EXCEEDED, "more than what is captured and not refunded"),

  IDEMPOTENCY_KEY_REUSED(
      RejectionKind.CONFLICT, "the key was used for another request; nothing was done"),
  ORDER_NUMBER_TOO_LONG(
      RejectionKind.INVALID_REQUEST, "an order number has at most 100 characters"),
  IDEMPOTENCY_KEY_MALFORMED(
      RejectionKind.INVALID_REQUEST, "a key is 1 to 200 visible ASCII characters, no quotes");

  private final RejectionKind kind;
  private final String message;

  Refusal(RejectionKind kind, String message) {
    this.kind = kind;
    this.message = message;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  <T> Outcome<T> outcome() {
    return Outcome.rejected(kind, code(), message);
  }

  <T> Outcome<T> outcome(ProviderRef ref) {
    return new Outcome.Rejected<>(kind, List.of(Violation.of(code(), message)), Optional.of(ref));
  }
}
