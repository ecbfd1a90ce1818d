package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.inventory.Allocation;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** Puts an order together with what is around it. */
@Dependent
class OrderPictures {
  private static final int MOST_OTHERS = 100;

  private final OrderReading reading;
  private final Inventory inventory;

  @Inject
  OrderPictures(OrderReading reading, Inventory inventory) {
    this.reading = reading;
    this.inventory = inventory;
  }

  OrderPicture of(Session session, UUID orderId, Instant othersSince) {
    OrderEntity order = reading.find(session, orderId);
    OrderView view = reading.view(session, order);
    Instant since =
        session
            .first(
                row -> row.instant("at"),
                "select at from balcao_order_transition where order_id = ? order by id desc fetch"
                    + " first 1 rows only",
                orderId)
            .orElse(order.placedAt);
    int waiting =
        inventory.allocations(session, order.reference()).stream()
            .mapToInt(Allocation::waiting)
            .sum();
    return new OrderPicture(
        view, OrderHooks.facts(view), since, waiting, others(session, order, othersSince));
  }

  // One branch per trait, so that each uses its index; "or" over columns would read the table.
  private List<OrderView> others(Session session, OrderEntity order, Instant since) {
    Map<String, Object> traits = new TreeMap<>();
    put(traits, "customer_id", order.customerId);
    put(traits, "email_key", order.emailKey);
    put(traits, "tax_id", order.taxId);
    put(traits, "phone", order.phone);
    List<String> branches = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    traits.forEach(
        (column, value) -> {
          branches.add(
              "(select id, placed_at from balcao_order where "
                  + column
                  + " = ? and placed_at >= ? order by placed_at desc fetch first "
                  + MOST_OTHERS
                  + " rows only)");
          parameters.add(value);
          parameters.add(since);
        });
    parameters.add(order.id);
    List<UUID> ids =
        session.list(
            row -> row.id("id"),
            "select distinct id, placed_at from ("
                + String.join(" union all ", branches)
                + ") others where id <> ? order by placed_at desc, id fetch first "
                + MOST_OTHERS
                + " rows only",
            parameters.toArray());
    return reading.views(session, ids);
  }

  private static void put(Map<String, Object> traits, String column, @Nullable Object value) {
    if (value != null) {
      traits.put(column, value);
    }
  }
}
