package org.balcao.backoffice.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Whether an amendment fits its order: pure comparison. */
final class AmendmentChecks {
  private static final int MOST = 1_000_000;

  private AmendmentChecks() {}

  static List<String> problems(OrderView order, Amendment change) {
    List<String> problems = new ArrayList<>();
    if (change.changesNothing()) {
      problems.add("nothing is changed");
    }
    change.quantities().forEach((id, quantity) -> quantity(order, id, quantity, problems));
    prices(order, change, problems);
    shipping(order, change.shipping(), problems);
    for (Amendment.NewLine line : change.added()) {
      if (line.quantity() < 1 || line.quantity() > MOST) {
        problems.add("added: " + line.sku() + " needs 1 to " + MOST);
      }
    }
    if (problems.isEmpty() && nothingLeft(order, change)) {
      problems.add("quantities: nothing would be left; cancel the order instead");
    }
    if (change.delivery() != null
        && !change.delivery().country().equals(order.delivery().country())) {
      problems.add("delivery: another country needs a new order");
    }
    return problems;
  }

  private static void quantity(
      OrderView order, String lineId, int quantity, List<String> problems) {
    Optional<OrderLine> line = line(order, lineId);
    if (line.isEmpty()) {
      problems.add("quantities: the order has no line '" + lineId + "'");
    } else if (line.get().shipped() > 0) {
      problems.add("quantities: goods of line " + lineId + " have left; add a line for more");
    }
    if (quantity < 0 || quantity > MOST) {
      problems.add("quantities: line " + lineId + " needs 0 to " + MOST);
    }
  }

  private static void prices(OrderView order, Amendment change, List<String> problems) {
    Set<String> named = new HashSet<>();
    for (Amendment.NewPrice price : change.prices()) {
      Optional<OrderLine> line = line(order, price.lineId());
      if (line.isEmpty()) {
        problems.add("prices: the order has no line '" + price.lineId() + "'");
      } else if (line.get().shipped() > 0) {
        problems.add("prices: goods of line " + price.lineId() + " have left");
      }
      if (!named.add(price.lineId())) {
        problems.add("prices: line " + price.lineId() + " is named twice");
      }
      if (!payable(order, price.unitPrice())) {
        problems.add(
            "prices: line "
                + price.lineId()
                + " needs 0 or more in "
                + order.total().currency().getCurrencyCode());
      }
    }
  }

  private static void shipping(OrderView order, @Nullable Money shipping, List<String> problems) {
    if (shipping == null) {
      return;
    }
    if (order.lines().stream().anyMatch(line -> line.shipped() > 0)) {
      problems.add("shipping: it was charged with the first goods that left; refund it instead");
    }
    if (!payable(order, shipping)) {
      problems.add("shipping: it needs 0 or more in " + order.total().currency().getCurrencyCode());
    }
  }

  private static boolean payable(OrderView order, Money price) {
    return !price.isNegative() && price.currency().equals(order.total().currency());
  }

  /** Whether no line would be left that the buyer keeps, or may still get. */
  private static boolean nothingLeft(OrderView order, Amendment change) {
    Map<String, Integer> quantities = change.quantities();
    return change.added().isEmpty()
        && order.lines().stream()
            .allMatch(
                line ->
                    quantities.getOrDefault(line.lineId(), line.quantity()) == 0
                        || line.returned() == line.quantity());
  }

  private static Optional<OrderLine> line(OrderView order, String lineId) {
    return order.lines().stream().filter(l -> l.lineId().equals(lineId)).findFirst();
  }
}
