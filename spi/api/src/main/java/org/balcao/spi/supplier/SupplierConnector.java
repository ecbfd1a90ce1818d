package org.balcao.spi.supplier;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * A supplier, or a network of suppliers, that the store buys from: by documents that are exchanged,
 * by an interface, or by e-mail.
 *
 * <p>That a document was received is not that the order was accepted: {@link #place} is {@code
 * Done} when the supplier answered for every line, and {@link Outcome.Pending} with {@link
 * org.balcao.spi.PendingReason#THIRD_PARTY} until then.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.supplier.<name>.type}. Planned: {@code email-csv}. Prove yours with {@code
 * SupplierConnectorContract}.
 */
@ExtensionPoint(
    kind = "supplier",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = SupplierConnectorProvider.class,
    planned = "email-csv",
    without = "Purchase orders are printed and sent by staff.")
public interface SupplierConnector extends Plugin, Effect<Acknowledgement> {

  /**
   * Places one order. An order of which the supplier takes no line is {@link Outcome.Rejected}; one
   * of which it takes a part is {@code Done}, and says so line by line.
   */
  Outcome<Acknowledgement> place(PurchaseOrder order, CallContext context);

  /** Changes orders that were placed. */
  default Optional<PurchaseChanges> changes() {
    return Optional.empty();
  }

  /** Calls orders off. */
  default Optional<PurchaseCancellations> cancellations() {
    return Optional.empty();
  }

  /** What the supplier sends: later answers, notices of shipment, invoices. */
  default Optional<Feed<SupplierDocument>> documents() {
    return Optional.empty();
  }

  /** What the supplier offers, with its prices. */
  default Optional<Feed<CatalogueItem>> catalogue() {
    return Optional.empty();
  }

  /** Tells what the supplier has, now. */
  default Optional<Availability> availability() {
    return Optional.empty();
  }

  /** Asks for offers. */
  default Optional<Quotations> quotations() {
    return Optional.empty();
  }
}
