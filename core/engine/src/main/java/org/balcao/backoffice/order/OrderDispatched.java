package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * A shipment of an order has left.
 *
 * @param orderId of the order
 * @param number of the order
 * @param shipmentNumber of the shipment
 */
public record OrderDispatched(UUID orderId, String number, String shipmentNumber)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
