package org.balcao.backoffice.payment;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.spi.Money;

/**
 * Money was taken for an order.
 *
 * @param orderId of the order
 * @param paymentId of the payment
 * @param amount by this operation
 */
public record PaymentCaptured(UUID orderId, UUID paymentId, Money amount) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
