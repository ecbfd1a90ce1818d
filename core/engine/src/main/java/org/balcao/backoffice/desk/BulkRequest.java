package org.balcao.backoffice.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An action on many orders.
 *
 * @param orders these; empty where they are searched for
 * @param search all that it finds at this moment; empty where they are named
 */
public record BulkRequest(BulkAction action, List<UUID> orders, Optional<OrderSearch> search) {
  /** Copies the list. */
  public BulkRequest {
    orders = List.copyOf(orders);
  }

  /** On these orders. */
  public static BulkRequest of(BulkAction action, List<UUID> orders) {
    return new BulkRequest(action, orders, Optional.empty());
  }

  /** On all orders that a search finds at this moment. */
  public static BulkRequest matching(BulkAction action, OrderSearch search) {
    return new BulkRequest(action, List.of(), Optional.of(search));
  }

  @Override
  public String toString() {
    return "BulkRequest[" + action + "]";
  }
}
