package org.balcao.backoffice.inventory;

import org.balcao.kernel.event.DomainEvent;

/**
 * Goods were kept long enough and are given free.
 *
 * @param reference of the reservation
 */
public record ReservationExpired(String reference) implements DomainEvent {
  @Override
  public String aggregate() {
    return "reservation:" + reference;
  }
}
