package org.balcao.backoffice.screening;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/** Staff said that an order is genuine, or fraud. */
public record OrderLabelled(UUID orderId, String number, boolean fraud) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
