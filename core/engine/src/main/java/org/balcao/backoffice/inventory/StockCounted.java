package org.balcao.backoffice.inventory;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * A count has ended.
 *
 * @param countId of the count
 * @param state booked, or given up
 */
public record StockCounted(UUID countId, CountView.State state) implements DomainEvent {
  @Override
  public String aggregate() {
    return "count:" + countId;
  }
}
