package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * An order is paid or secured, and can be picked.
 *
 * @param orderId of the order
 * @param number of the order
 */
public record OrderConfirmed(UUID orderId, String number) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
