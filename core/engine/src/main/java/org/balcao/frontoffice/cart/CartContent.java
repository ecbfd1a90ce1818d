package org.balcao.frontoffice.cart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;

/** What is in a cart while it is changed, and the rules of that: pure, not thread-safe. */
final class CartContent {
  private final Map<String, Integer> before = new LinkedHashMap<>();
  private final Map<String, Integer> now;

  CartContent(List<CartItem> items) {
    items.forEach(item -> before.put(item.sku(), item.quantity()));
    now = new LinkedHashMap<>(before);
  }

  /** Adds to the SKU's line, or makes it one. */
  void add(CartItem item) {
    long sum = (long) quantity(item.sku()) + item.quantity();
    if (sum > Carts.MOST_PIECES) {
      throw new ConflictException(
          "BAL-CRT004",
          "there would be "
              + sum
              + " of SKU "
              + item.sku()
              + "; a cart holds at most "
              + Carts.MOST_PIECES
              + " of each");
    }
    if (!holds(item.sku()) && full()) {
      throw new ConflictException(
          "BAL-CRT004", "a cart holds at most " + Carts.MOST_LINES + " different SKUs");
    }
    now.put(item.sku(), (int) sum);
  }

  /** Adds as much as there is room for. */
  void merge(CartItem item) {
    if (holds(item.sku()) || !full()) {
      now.put(
          item.sku(),
          (int) Math.min(Carts.MOST_PIECES, (long) quantity(item.sku()) + item.quantity()));
    }
  }

  void change(CartItem item) {
    if (!holds(item.sku())) {
      throw new NotFoundException("line", item.sku());
    }
    now.put(item.sku(), item.quantity());
  }

  void remove(String sku) {
    now.remove(sku);
  }

  void clear() {
    now.clear();
  }

  /** What it holds now, in the order in which it was put in. */
  List<CartItem> items() {
    return now.entrySet().stream().map(e -> new CartItem(e.getKey(), e.getValue())).toList();
  }

  boolean changed() {
    return !now.equals(before);
  }

  /** Lines that were not there before, in order. */
  List<CartItem> added() {
    return items().stream().filter(item -> !before.containsKey(item.sku())).toList();
  }

  /** Lines of another quantity than before. */
  List<CartItem> altered() {
    return items().stream()
        .filter(item -> before.containsKey(item.sku()))
        .filter(item -> !Integer.valueOf(item.quantity()).equals(before.get(item.sku())))
        .toList();
  }

  /** SKUs that are not there any more. */
  List<String> gone() {
    List<String> gone = new ArrayList<>(before.keySet());
    gone.removeAll(now.keySet());
    return gone;
  }

  private boolean holds(String sku) {
    return now.containsKey(sku);
  }

  private boolean full() {
    return now.size() >= Carts.MOST_LINES;
  }

  private int quantity(String sku) {
    return now.getOrDefault(sku, 0);
  }
}
