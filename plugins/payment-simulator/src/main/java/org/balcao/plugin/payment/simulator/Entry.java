package org.balcao.plugin.payment.simulator;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.plugin.payment.simulator.SimulatedPayments.State;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;

/**
 * One operation in the provider's books, as it stands. A later entry of the same key replaces it.
 *
 * @param key the value of the store's operation key
 * @param kind what was asked
 * @param authorization the key of the authorisation that it belongs to; its own if it is one; for
 *     evidence the key of the dispute
 * @param orderNumber the store's number of the order
 * @param amount of it; for a cancellation what it gives free; for evidence what is disputed
 * @param closes whether nothing can be captured after it: a last capture, or an authorisation that
 *     takes the money at once
 * @param standing how it stands
 * @param since when it came to stand so
 * @param fingerprint of the request, to tell a repeat from another request
 * @param script of the payment; told by the authorisation's entry
 */
record Entry(
    String key,
    Kind kind,
    String authorization,
    String orderNumber,
    Money amount,
    boolean closes,
    Standing standing,
    Instant since,
    String fingerprint,
    String script) {

  private static final String REF_PREFIX = "sim-";

  ProviderRef ref() {
    // From the key, so that it stays unique when a store outlives a simulator without a journal.
    return ref(key);
  }

  static ProviderRef ref(String key) {
    return new ProviderRef(REF_PREFIX + key);
  }

  /** The key within a reference of the simulator; empty for any other reference. */
  static Optional<String> keyOf(ProviderRef ref) {
    return ref.id().startsWith(REF_PREFIX)
        ? Optional.of(ref.id().substring(REF_PREFIX.length()))
        : Optional.empty();
  }

  boolean is(Kind wanted, State state) {
    return kind == wanted && standing.state() == state;
  }

  boolean isRefused() {
    return standing.state() == State.REFUSED;
  }

  Entry as(Standing changed, Instant now) {
    return new Entry(
        key, kind, authorization, orderNumber, amount, closes, changed, now, fingerprint, script);
  }

  /** What a lying answer tells: another amount. */
  Entry lyingAboutAmount() {
    return telling(Money.ofMinor(amount.minorUnits() + 1, amount.currency()));
  }

  /** What a lying answer tells: another currency. */
  Entry lyingAboutCurrency() {
    String other = amount.currency().getCurrencyCode().equals("EUR") ? "USD" : "EUR";
    return telling(Money.ofMinor(amount.minorUnits(), Currency.getInstance(other)));
  }

  private Entry telling(Money untrue) {
    return new Entry(
        key,
        kind,
        authorization,
        orderNumber,
        untrue,
        closes,
        standing,
        since,
        fingerprint,
        script);
  }

  SimulatedPayments.Operation toOperation() {
    return new SimulatedPayments.Operation(ref(), key, kind, standing.state(), amount);
  }
}
