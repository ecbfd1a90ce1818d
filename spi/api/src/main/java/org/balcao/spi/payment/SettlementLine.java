package org.balcao.spi.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;

/**
 * One line of a provider's statement: money that it counts for or against the store. Lines that
 * name no operation of the store, such as a payment that came twice or a bank's clawback, come all
 * the same.
 *
 * @param key the same whenever this line is told again; unique within the feed
 * @param kind what the line is, in the kernel's words
 * @param rawKind the provider's own code
 * @param operation the value of the {@link org.balcao.spi.OperationKey} that caused it, if the
 *     provider carries it
 * @param authorization the reference of the authorisation it belongs to, if it belongs to one
 * @param gross what moved, before the provider's share; negative where it went to the buyer or the
 *     bank
 * @param fee all that the provider kept of it, taxes on fees and the price of instalments included;
 *     negative where it was given back
 * @param net what counts for the store: {@code gross} less {@code fee}; in another currency where
 *     the provider converts
 * @param bookedAt when the provider booked it
 * @param payout the provider's name of the payment to the store's bank that holds it, once known
 * @param payableOn the date, at the provider, on which it is or was paid out, if it says so
 */
public record SettlementLine(
    String key,
    Kind kind,
    String rawKind,
    Optional<String> operation,
    Optional<ProviderRef> authorization,
    Money gross,
    Money fee,
    Money net,
    Instant bookedAt,
    Optional<String> payout,
    Optional<LocalDate> payableOn) {

  /** Refuses amounts that do not add up. */
  public SettlementLine {
    if (!gross.currency().equals(fee.currency())) {
      throw new IllegalArgumentException("a fee is in the currency of what it was taken from");
    }
    if (gross.currency().equals(net.currency()) && !gross.minus(fee).equals(net)) {
      throw new IllegalArgumentException("what was moved less the fee is what counts");
    }
  }

  /** What a line is. */
  public enum Kind {
    /** A buyer paid. */
    PAYMENT,
    /** A buyer was paid back. */
    REFUND,
    /** A bank took money back. */
    CHARGEBACK,
    /** A bank gave it back again. */
    CHARGEBACK_REVERSED,
    /** The provider's price for something that is not a payment. */
    FEE,
    /** The provider holds money back, or frees what it held. */
    RESERVE,
    /** Money went to the store's bank account, or came from it. */
    PAYOUT,
    /** The provider set something right. */
    ADJUSTMENT,
    /** A kind that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }
}
