package org.balcao.spi.payment;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * A way to be paid: a card acquirer, instant transfer, an invoice on account.
 *
 * <p>The one thing that every gateway does is {@link #authorize}; what more it can do, it says by
 * its facets. A gateway without {@link #captures} takes the money when it authorises. No card
 * number ever passes here: only tokens that the provider's own page or script made.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. The kernel compares
 * key, amount and currency of every answer with what was asked, and treats a difference as unknown.
 *
 * <p>Configured as {@code balcao.payment.<name>.type}. Shipped: {@code invoice} (on account) and
 * {@code simulator} (development). Prove yours with {@code PaymentGatewayContract}.
 */
@ExtensionPoint(
    kind = "payment",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = PaymentGatewayProvider.class,
    shipped = {"invoice", "simulator"},
    without = "No order can be placed.")
public interface PaymentGateway extends Plugin, Effect<Authorization> {

  /**
   * Reserves, or takes, the amount. {@link Outcome.Pending} with a customer action where the buyer
   * has to act first; {@link Outcome.Rejected} where the payer's side declines.
   */
  Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context);

  /** Takes authorised money later, in one or several parts. */
  default Optional<Captures> captures() {
    return Optional.empty();
  }

  /** Gives authorised, not yet captured money free. */
  default Optional<Cancellations> cancellations() {
    return Optional.empty();
  }

  /** Pays captured money back, whole or in part. */
  default Optional<Refunds> refunds() {
    return Optional.empty();
  }

  /** Present where captured money is a claim that the buyer settles later. */
  default Optional<CreditTerms> creditTerms() {
    return Optional.empty();
  }

  /** Keeps buyers' instruments, to be charged again. */
  default Optional<StoredInstruments> instruments() {
    return Optional.empty();
  }

  /** The provider's statement: what it paid out, and what it kept. */
  default Optional<Feed<SettlementLine>> settlements() {
    return Optional.empty();
  }

  /** Money that payers or their banks want back. */
  default Optional<Feed<Dispute>> disputes() {
    return Optional.empty();
  }

  /** Answers disputes with evidence. */
  default Optional<Representments> representments() {
    return Optional.empty();
  }
}
