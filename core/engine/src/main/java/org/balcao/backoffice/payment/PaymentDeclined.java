package org.balcao.backoffice.payment;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * An authorisation was refused for good.
 *
 * @param orderId of the order
 * @param paymentId of the payment
 * @param reason the gateway's; for staff
 */
public record PaymentDeclined(UUID orderId, UUID paymentId, String reason) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
