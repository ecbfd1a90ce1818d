package org.balcao.backoffice.desk;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.balcao.backoffice.order.OrderView;

/**
 * An order as staff find it.
 *
 * @param tags what it is marked with
 * @param assignee the account that takes care of it
 * @param holds codes of what stops it now
 * @param notes how many there are
 */
public record FoundOrder(
    OrderView order,
    SortedSet<String> tags,
    Optional<String> assignee,
    List<String> holds,
    int notes) {
  /** Copies the collections. */
  public FoundOrder {
    tags = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    holds = List.copyOf(holds);
  }
}
