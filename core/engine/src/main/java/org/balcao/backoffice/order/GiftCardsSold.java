package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/** The gift cards of an order were issued. Their codes are not told. */
public record GiftCardsSold(UUID orderId, String orderNumber) implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
