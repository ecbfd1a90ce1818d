package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** The lines of orders; many rows per statement. */
@Dependent
class OrderLines {
  private static final int CHUNK = 500;

  private final OrderTexts texts;

  @Inject
  OrderLines(OrderTexts texts) {
    this.texts = texts;
  }

  /** A line as it lies in the table. */
  record Line(OrderLine line, boolean mayWait, boolean giftCard) {}

  void insert(Session session, UUID orderId, List<PlaceOrder.Line> lines, Set<String> giftCards) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PlaceOrder.Line line = lines.get(i);
      rows.add(
          new Object[] {
            orderId,
            lineId(i),
            i,
            line.sku(),
            line.name(),
            line.quantity(),
            line.unitPrice().amount(),
            line.total().amount(),
            texts.write(line.taxes()),
            line.grams(),
            line.mayWait(),
            giftCards.contains(line.sku())
          });
    }
    session.batch(
        "insert into balcao_order_line (order_id, line_id, place, sku, name, quantity, unit_price,"
            + " total, taxes, grams, may_wait, gift_card, shipped, delivered, returned) values (?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)",
        rows);
  }

  /** A line that was not there when the order was placed. */
  void add(Session session, UUID orderId, OrderLine line, boolean mayWait) {
    session.update(
        "insert into balcao_order_line (order_id, line_id, place, sku, name, quantity, unit_price,"
            + " total, taxes, grams, may_wait, shipped, delivered, returned) values (?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, 0, 0, 0)",
        orderId,
        line.lineId(),
        Integer.parseInt(line.lineId()) - 1,
        line.sku(),
        line.name(),
        line.quantity(),
        line.unitPrice().amount(),
        line.total().amount(),
        texts.write(line.taxes()),
        line.grams(),
        mayWait);
  }

  static String lineId(int place) {
    return Integer.toString(place + 1);
  }

  List<Line> of(Session session, UUID orderId, Currency currency) {
    return of(session, List.of(orderId), Map.of(orderId, currency))
        .getOrDefault(orderId, List.of());
  }

  Map<UUID, List<Line>> of(
      Session session, Collection<UUID> orderIds, Map<UUID, Currency> currencies) {
    Map<UUID, List<Line>> found = new LinkedHashMap<>();
    List<UUID> ids = List.copyOf(orderIds);
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<UUID> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      String marks = String.join(", ", java.util.Collections.nCopies(chunk.size(), "?"));
      session.list(
          row -> {
            UUID orderId = row.id("order_id");
            Currency currency =
                java.util.Objects.requireNonNull(
                    currencies.get(orderId), "an order has a currency");
            Line line =
                new Line(
                    new OrderLine(
                        row.text("line_id"),
                        row.text("sku"),
                        row.text("name"),
                        row.integer("quantity"),
                        new Money(row.decimal("unit_price").stripTrailingZeros(), currency),
                        new Money(row.decimal("total").stripTrailingZeros(), currency),
                        texts.taxes(String.valueOf(row.textOrNull("taxes"))),
                        row.integer("grams"),
                        row.integer("shipped"),
                        row.integer("delivered"),
                        row.integer("returned")),
                    row.flag("may_wait"),
                    row.flag("gift_card"));
            return found.computeIfAbsent(orderId, id -> new ArrayList<>()).add(line);
          },
          "select order_id, line_id, sku, name, quantity, unit_price, total, taxes, grams, may_wait,"
              + " gift_card, shipped, delivered, returned from balcao_order_line where order_id in ("
              + marks
              + ") order by order_id, place",
          chunk.toArray());
    }
    return found;
  }

  /** Adds to one of the counters; the table's checks refuse what cannot be. */
  void count(Session session, UUID orderId, String column, Map<String, Integer> quantities) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    quantities.forEach((lineId, quantity) -> rows.add(new Object[] {quantity, orderId, lineId}));
    String sql =
        switch (column) {
          case "shipped" ->
              "update balcao_order_line set shipped = shipped + ? where order_id = ? and line_id = ?";
          case "delivered" ->
              "update balcao_order_line set delivered = delivered + ? where order_id = ? and line_id"
                  + " = ?";
          case "returned" ->
              "update balcao_order_line set returned = returned + ? where order_id = ? and line_id ="
                  + " ?";
          default -> throw new IllegalArgumentException(column);
        };
    session.batch(sql, rows);
  }

  void replace(Session session, UUID orderId, OrderLine line) {
    session.update(
        "update balcao_order_line set quantity = ?, unit_price = ?, total = ?, taxes = ? where"
            + " order_id = ? and line_id = ?",
        line.quantity(),
        line.unitPrice().amount(),
        line.total().amount(),
        texts.write(line.taxes()),
        orderId,
        line.lineId());
  }

  void delete(Session session, UUID orderId, String lineId) {
    session.update(
        "delete from balcao_order_line where order_id = ? and line_id = ?", orderId, lineId);
  }
}
