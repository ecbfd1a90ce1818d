package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * A buyer placed an order.
 *
 * @param orderId of the order
 * @param number of the order
 */
public record OrderPlaced(UUID orderId, String number) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
