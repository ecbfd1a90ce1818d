package org.balcao.spi.payment;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link PaymentGateway}: pays captured money back. */
public interface Refunds extends Effect<Refunds.Refund> {

  /** Pays a part, or all, back by the way it came. */
  Outcome<Refund> refund(RefundRequest request, CallContext context);

  /**
   * What is to be paid back.
   *
   * @param authorization the authorisation's reference
   * @param orderNumber the store's number of the order
   * @param amount more than zero, at most what was captured and not refunded
   * @param reason for statements and for the provider's rules
   */
  record RefundRequest(
      ProviderRef authorization, String orderNumber, Money amount, String reason) {}

  /**
   * Money paid back.
   *
   * @param amount the kernel refuses another one than asked
   */
  record Refund(Money amount) {}
}
