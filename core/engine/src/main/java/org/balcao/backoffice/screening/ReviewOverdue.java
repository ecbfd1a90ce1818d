package org.balcao.backoffice.screening;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.spi.fraud.ScreeningPoint;

/** Nobody has decided a review in time, and its order stays where it is. */
public record ReviewOverdue(UUID orderId, String number, UUID reviewId, ScreeningPoint point)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
