package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * An order was changed after it was placed.
 *
 * @param orderId of the order
 * @param number of the order
 * @param amendment counts the amendments of the order, from 1
 */
public record OrderAmended(UUID orderId, String number, int amendment) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
