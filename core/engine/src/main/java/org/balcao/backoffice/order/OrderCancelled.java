package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * An order was cancelled; its money is given back and its goods are free.
 *
 * @param orderId of the order
 * @param number of the order
 */
public record OrderCancelled(UUID orderId, String number) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
