package org.balcao.spi.payment;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link PaymentGateway}: takes authorised money. */
public interface Captures extends Effect<Captures.Capture> {

  /** Takes a part, or all that is left. */
  Outcome<Capture> capture(CaptureRequest request, CallContext context);

  /**
   * What is to be taken.
   *
   * @param authorization the authorisation's reference
   * @param orderNumber the store's number of the order
   * @param amount more than zero, at most what is authorised and not captured
   * @param last whether no other capture will follow, so that the rest may be given free
   */
  record CaptureRequest(
      ProviderRef authorization, String orderNumber, Money amount, boolean last) {}

  /**
   * Money taken.
   *
   * @param amount the kernel refuses another one than asked
   */
  record Capture(Money amount) {}
}
