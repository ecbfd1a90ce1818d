package org.balcao.backoffice.desk;

import java.util.List;
import java.util.Optional;

/**
 * Some of the orders that were looked for.
 *
 * @param orders in the sequence of the search
 * @param next to be handed in for the page after this one; empty if this is the last
 */
public record OrderPage(List<FoundOrder> orders, Optional<String> next) {
  /** Copies the list. */
  public OrderPage {
    orders = List.copyOf(orders);
  }
}
