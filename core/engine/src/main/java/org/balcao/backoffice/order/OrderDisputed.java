package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * A buyer disputes an order that has left, or the payer's bank does.
 *
 * @param orderId of the order
 * @param number of the order
 */
public record OrderDisputed(UUID orderId, String number) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
