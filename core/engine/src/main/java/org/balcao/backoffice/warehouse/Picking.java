package org.balcao.backoffice.warehouse;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** Makes pick lists of what is kept for an order. */
@Dependent
class Picking {
  private final Orders orders;
  private final Inventory inventory;
  private final PickTable table;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Picking(Orders orders, Inventory inventory, PickTable table, Ids ids, StoreClock clock) {
    this.orders = orders;
    this.inventory = inventory;
    this.table = table;
    this.ids = ids;
    this.clock = clock;
  }

  List<PickList> release(Session session, UUID orderId) {
    // The lock comes first: what is read after it includes what another release has just listed.
    table.lock(session, orderId);
    OrderView order = orders.load(session, orderId);
    requireConfirmed(order);
    SortedMap<String, SortedMap<String, Integer>> open =
        Listing.open(
            inventory.allocations(session, orderId.toString()), table.listed(session, orderId));
    Map<String, Integer> grams = new HashMap<>();
    order.lines().forEach(line -> grams.put(line.lineId(), line.grams()));
    List<PickList> lists = new ArrayList<>();
    Instant now = clock.now();
    open.forEach(
        (location, quantities) ->
            lists.add(
                new PickList(
                    ids.next(),
                    orderId,
                    order.number(),
                    location,
                    PickList.State.OPEN,
                    lines(order, quantities),
                    List.of(),
                    now)));
    table.insert(session, lists, grams);
    return lists;
  }

  /** Refuses to go on with goods of an order that was stopped or cancelled meanwhile. */
  void requireConfirmed(Session session, UUID orderId) {
    requireConfirmed(orders.load(session, orderId));
  }

  private static void requireConfirmed(OrderView order) {
    if (order.state() != OrderState.CONFIRMED) {
      throw new ConflictException(
          "BAL-WHS003",
          "order "
              + order.number()
              + " is "
              + order.state()
              + "; only goods of a confirmed order are picked and packed");
    }
  }

  /** In the order of the order's lines. */
  private static List<PickList.Line> lines(OrderView order, SortedMap<String, Integer> quantities) {
    List<PickList.Line> lines = new ArrayList<>();
    for (OrderLine line : order.lines()) {
      Integer quantity = quantities.get(line.lineId());
      if (quantity != null) {
        lines.add(new PickList.Line(line.lineId(), line.sku(), line.name(), quantity, 0));
      }
    }
    if (lines.size() != quantities.size()) {
      throw new IllegalStateException(
          "goods are kept for lines that order "
              + order.number()
              + " does not have: "
              + quantities);
    }
    return lines;
  }
}
