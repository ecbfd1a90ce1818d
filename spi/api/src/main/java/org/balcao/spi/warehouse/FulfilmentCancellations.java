package org.balcao.spi.warehouse;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link WarehouseConnector}: calls fulfilments off. */
public interface FulfilmentCancellations extends Effect<FulfilmentCancellations.Cancelled> {

  /**
   * Calls one fulfilment off, as a whole. {@link Outcome.Rejected} with {@link
   * org.balcao.spi.RejectionKind#CONFLICT} where it is too late; {@link Outcome.Pending} where
   * somebody has to look whether it is.
   */
  Outcome<Cancelled> cancel(CancelRequest request, CallContext context);

  /**
   * What is to be called off.
   *
   * @param fulfilment the reference that the release was answered with
   * @param number the store's number of the fulfilment
   * @param reason for the warehouse's staff; no personal data
   */
  record CancelRequest(ProviderRef fulfilment, String number, String reason) {}

  /** Nothing of it will leave. */
  record Cancelled() {}
}
