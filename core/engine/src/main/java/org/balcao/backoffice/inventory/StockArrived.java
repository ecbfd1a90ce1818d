package org.balcao.backoffice.inventory;

import org.balcao.kernel.event.DomainEvent;

/**
 * Goods that a reservation waited for, or a part of them, are there and kept for it.
 *
 * @param reference of the reservation
 */
public record StockArrived(String reference) implements DomainEvent {
  @Override
  public String aggregate() {
    return "reservation:" + reference;
  }
}
