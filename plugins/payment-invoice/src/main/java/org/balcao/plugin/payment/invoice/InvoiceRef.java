package org.balcao.plugin.payment.invoice;

import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * What a reference of this gateway says by itself: the operation's kind and key, and its amount in
 * the currency's smallest unit, such as {@code inv:<key>:EUR:1050}.
 *
 * <p>The gateway keeps no books, so the reference is the only place from which a later lookup, or a
 * capture that must not exceed its authorisation, can learn the amount.
 *
 * @param kind what was done
 * @param key the operation's key
 * @param amount of it
 */
record InvoiceRef(Kind kind, String key, Money amount) {

  private static final Pattern FORM =
      Pattern.compile("(?<prefix>[a-z]{3}):(?<key>.+):(?<currency>[A-Z]{3}):(?<minor>\\d{1,18})");

  /** Reads a reference; empty if this gateway did not write it. */
  static Optional<InvoiceRef> read(ProviderRef ref) {
    Matcher form = FORM.matcher(ref.id());
    if (!form.matches()) {
      return Optional.empty();
    }
    return Kind.of(form.group("prefix"))
        .flatMap(
            kind ->
                money(form.group("currency"), form.group("minor"))
                    .map(amount -> new InvoiceRef(kind, form.group("key"), amount)))
        // One spelling per reference: "007" is not how this gateway writes seven.
        .filter(read -> read.toProviderRef().equals(ref));
  }

  private static Optional<Money> money(String currency, String minorUnits) {
    try {
      return Optional.of(Money.ofMinor(Long.parseLong(minorUnits), Currency.getInstance(currency)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  ProviderRef toProviderRef() {
    return new ProviderRef(
        String.join(
            ":",
            kind.prefix,
            key,
            amount.currency().getCurrencyCode(),
            Long.toString(amount.minorUnits())));
  }

  /** The operations of this gateway. */
  enum Kind {
    AUTHORIZATION("inv"),
    CAPTURE("cap"),
    CANCELLATION("can"),
    REFUND("ref");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    private static Optional<Kind> of(String prefix) {
      return Arrays.stream(values()).filter(k -> k.prefix.equals(prefix)).findFirst();
    }

    /** The answer of an operation of this kind; the same for the same key and amount, always. */
    <R> Outcome<R> done(OperationKey key, Money amount, Function<Money, R> value) {
      return Outcome.done(
          value.apply(amount), new InvoiceRef(this, key.value(), amount).toProviderRef());
    }

    /**
     * What became of an operation of this kind. With its own reference the answer is the one that
     * was given. Without, or with a foreign one, there is no trace of it, which is the plain truth:
     * nothing exists outside the store, and doing the operation again has no effect but the answer.
     */
    <R> Outcome<R> lookup(OperationKey key, Optional<ProviderRef> ref, Function<Money, R> value) {
      return ref.flatMap(InvoiceRef::read)
          .filter(read -> read.kind == this && read.key.equals(key.value()))
          .map(read -> done(key, read.amount, value))
          .orElseGet(
              () ->
                  Outcome.notApplied(
                      FailureKind.NOT_FOUND,
                      "payment on account keeps nothing outside the store; repeat the operation"));
    }
  }
}
