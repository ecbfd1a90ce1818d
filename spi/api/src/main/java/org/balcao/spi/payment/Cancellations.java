package org.balcao.spi.payment;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link PaymentGateway}: gives authorised, uncaptured money free. */
public interface Cancellations extends Effect<Cancellations.Cancellation> {

  /** Gives free all that is authorised and not captured. */
  Outcome<Cancellation> cancel(CancelRequest request, CallContext context);

  /**
   * What is to be cancelled.
   *
   * @param authorization the authorisation's reference
   * @param orderNumber the store's number of the order
   */
  record CancelRequest(ProviderRef authorization, String orderNumber) {}

  /** The authorisation is gone. */
  record Cancellation() {}
}
