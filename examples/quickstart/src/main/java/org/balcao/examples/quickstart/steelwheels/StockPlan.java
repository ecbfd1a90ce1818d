package org.balcao.examples.quickstart.steelwheels;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balcao.examples.quickstart.steelwheels.Entry.OrderEntry;

/**
 * What the source does not tell: how much came in from the vendors. Some products were ordered more
 * often than there was stock, and left all the same, so at the latest on the day on which an order
 * left the rest of it came in. This works out how much that was, from the source alone, with the
 * store's rules: who ordered first is served first. So it is the same whenever it is asked, also
 * after a kill.
 */
final class StockPlan {
  private final Map<String, Integer> free = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> waiting = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> kept = new HashMap<>();
  private final Map<Integer, SortedMap<String, Integer>> receipts = new HashMap<>();

  private StockPlan(List<SourceProduct> products) {
    products.forEach(product -> free.put(product.code(), product.stock()));
  }

  /** What comes in just before each order leaves, by order and product; nothing for most. */
  static Map<Integer, SortedMap<String, Integer>> receipts(
      List<SourceProduct> products, List<Entry> agenda) {
    StockPlan plan = new StockPlan(products);
    for (Entry entry : agenda) {
      if (entry instanceof OrderEntry order) {
        plan.follow(order);
      }
    }
    return plan.receipts;
  }

  private void follow(OrderEntry entry) {
    switch (entry.kind()) {
      case PLACE -> entry.order().lines().forEach(line -> place(entry.order().number(), line));
      case SHIP -> ship(entry.order());
      case CANCEL -> cancel(entry.order().number());
      case COME_BACK -> entry.order().lines().forEach(line -> give(line.sku(), line.quantity()));
      case HOLD, RESUME, DISPUTE, RESOLVE -> {}
    }
  }

  private void place(int order, SourceOrder.Line line) {
    int there = Math.min(line.quantity(), free.getOrDefault(line.sku(), 0));
    free.merge(line.sku(), -there, Integer::sum);
    keep(order, line.sku(), there);
    if (there < line.quantity()) {
      queue(line.sku()).put(order, line.quantity() - there);
    }
  }

  private void ship(SourceOrder order) {
    SortedMap<String, Integer> needed = new TreeMap<>();
    for (SourceOrder.Line line : order.lines()) {
      int ahead = 0;
      for (Map.Entry<Integer, Integer> waits : queue(line.sku()).entrySet()) {
        ahead += waits.getValue();
        if (waits.getKey() == order.number()) {
          needed.put(line.sku(), ahead);
          break;
        }
      }
    }
    if (!needed.isEmpty()) {
      needed.forEach(this::give);
      receipts.put(order.number(), needed);
    }
    kept.remove(order.number());
  }

  private void cancel(int order) {
    waiting.values().forEach(queue -> queue.remove(order));
    Map<String, Integer> back = kept.remove(order);
    if (back != null) {
      back.forEach(this::give);
    }
  }

  /** Goods are there: those who wait get them first. */
  private void give(String sku, int quantity) {
    Map<Integer, Integer> queue = queue(sku);
    int left = quantity;
    for (Map.Entry<Integer, Integer> waits : List.copyOf(queue.entrySet())) {
      int order = waits.getKey();
      int wanted = waits.getValue();
      int given = Math.min(wanted, left);
      left -= given;
      keep(order, sku, given);
      if (given == wanted) {
        queue.remove(order);
      } else {
        queue.put(order, wanted - given);
      }
    }
    free.merge(sku, left, Integer::sum);
  }

  private void keep(int order, String sku, int quantity) {
    kept.computeIfAbsent(order, o -> new HashMap<>()).merge(sku, quantity, Integer::sum);
  }

  private Map<Integer, Integer> queue(String sku) {
    return waiting.computeIfAbsent(sku, s -> new LinkedHashMap<>());
  }
}
