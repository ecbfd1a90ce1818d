package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * An order was delivered and paid in full.
 *
 * @param orderId of the order
 * @param number of the order
 */
public record OrderCompleted(UUID orderId, String number) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
