package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * An order cannot go on by itself.
 *
 * @param orderId of the order
 * @param number of the order
 */
public record OrderNeedsAttention(UUID orderId, String number) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
