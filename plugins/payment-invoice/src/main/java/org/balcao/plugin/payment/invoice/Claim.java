package org.balcao.plugin.payment.invoice;

import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;

/**
 * The authorised claim that a later operation is about, read from the authorisation's reference.
 *
 * <p>It bounds each single operation. The sum of several is bounded by the store's ledger, which is
 * the only book that knows of the others.
 */
final class Claim {
  private Claim() {}

  /** The authorised amount, if {@code ref} is an authorisation of this gateway. */
  static Optional<Money> authorized(ProviderRef ref) {
    return InvoiceRef.read(ref)
        .filter(read -> read.kind() == InvoiceRef.Kind.AUTHORIZATION)
        .map(InvoiceRef::amount);
  }

  /** Why {@code amount} cannot be taken from, or paid back of, the claim; empty if it can. */
  static <R> Optional<Outcome<R>> refusal(ProviderRef ref, Money amount) {
    Optional<Money> authorized = authorized(ref);
    if (authorized.isEmpty()) {
      return Optional.of(unknown());
    }
    Money most = authorized.get();
    if (!amount.currency().equals(most.currency())) {
      return Optional.of(
          Outcome.rejected(
              RejectionKind.INVALID_REQUEST,
              "currency-mismatch",
              "the claim is in " + most.currency() + ", not in " + amount.currency()));
    }
    if (!amount.isPositive()) {
      return Optional.of(
          Outcome.rejected(
              RejectionKind.INVALID_REQUEST, "amount-not-positive", "an amount is more than zero"));
    }
    if (amount.compareTo(most) > 0) {
      return Optional.of(
          Outcome.rejected(
              RejectionKind.LIMIT_EXCEEDED,
              "amount-above-authorization",
              amount + " is more than the authorised " + most));
    }
    return Optional.empty();
  }

  /** The answer where the reference is not one of an authorisation. */
  static <R> Outcome<R> unknown() {
    return Outcome.rejected(
        RejectionKind.NOT_FOUND,
        "authorization-unknown",
        "this gateway gave no authorisation of that reference");
  }
}
