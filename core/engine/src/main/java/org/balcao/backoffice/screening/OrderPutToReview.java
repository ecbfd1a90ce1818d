package org.balcao.backoffice.screening;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.spi.fraud.ScreeningPoint;

/** A person has to decide whether an order is genuine. */
public record OrderPutToReview(UUID orderId, String number, UUID reviewId, ScreeningPoint point)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
