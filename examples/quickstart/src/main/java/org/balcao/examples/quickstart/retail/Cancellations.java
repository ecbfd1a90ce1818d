package org.balcao.examples.quickstart.retail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the order that a cancellation belongs to: the latest earlier one of the same customer with
 * that code, and with as many of it left as are cancelled.
 */
final class Cancellations {
  private record Key(String customer, String code) {}

  private static final class Purchase {
    private int left;

    private Purchase(int left) {
      this.left = left;
    }
  }

  private final Map<Key, List<Purchase>> purchases = new HashMap<>();
  private long matched;
  private long unmatched;
  private long pieces;

  /** Hears of a sale. */
  void sold(RetailLine line) {
    if (!line.customer().isEmpty()) {
      purchases
          .computeIfAbsent(new Key(line.customer(), line.code()), key -> new ArrayList<>(1))
          .add(new Purchase(line.quantity()));
    }
  }

  /** Hears of a cancellation. */
  void cancelled(RetailLine line) {
    List<Purchase> earlier =
        purchases.getOrDefault(new Key(line.customer(), line.code()), List.of());
    int quantity = Math.negateExact(line.quantity());
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Purchase purchase = earlier.get(i);
      if (purchase.left >= quantity) {
        purchase.left -= quantity;
        matched++;
        pieces += quantity;
        return;
      }
    }
    unmatched++;
  }

  long matched() {
    return matched;
  }

  long unmatched() {
    return unmatched;
  }

  /** How many pieces the matched ones take back. */
  long pieces() {
    return pieces;
  }
}
