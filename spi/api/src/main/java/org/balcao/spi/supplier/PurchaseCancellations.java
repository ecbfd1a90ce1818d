package org.balcao.spi.supplier;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link SupplierConnector}: calls orders off. */
public interface PurchaseCancellations extends Effect<PurchaseCancellations.Cancelled> {

  /**
   * Calls all of an order off that was not shipped. {@link Outcome.Rejected} with {@link
   * org.balcao.spi.RejectionKind#CONFLICT} where the supplier insists.
   */
  Outcome<Cancelled> cancel(CancelRequest request, CallContext context);

  /**
   * What is to be called off.
   *
   * @param order the reference that the order was answered with
   * @param number the store's number of the purchase order
   * @param reason for the supplier
   */
  record CancelRequest(ProviderRef order, String number, String reason) {}

  /** Nothing more of it will come. */
  record Cancelled() {}
}
