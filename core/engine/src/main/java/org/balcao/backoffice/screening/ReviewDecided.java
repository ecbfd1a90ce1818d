package org.balcao.backoffice.screening;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * A review has ended.
 *
 * @param by the account of who decided, or {@code deadline} where nobody did in time
 */
public record ReviewDecided(
    UUID orderId, String number, UUID reviewId, ScreeningPoint point, boolean approved, String by)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
