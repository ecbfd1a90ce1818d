package org.balcao.testkit.assertion;

import java.util.List;
import org.balcao.backoffice.inventory.StockLevel;
import org.balcao.se.Balcao;

/** What should be there of a SKU, over all locations. */
public final class StockAssertion {
  private final Balcao store;
  private final String sku;

  StockAssertion(Balcao store, String sku) {
    this.store = store;
    this.sku = sku;
  }

  /** So many are on the shelf, and so many of those are kept for somebody. */
  public StockAssertion has(int onHand, int reserved) {
    List<StockLevel> levels = levels();
    int shelf = levels.stream().mapToInt(StockLevel::onHand).sum();
    int kept = levels.stream().mapToInt(StockLevel::reserved).sum();
    if (shelf != onHand || kept != reserved) {
      throw failure(text(onHand, reserved), text(shelf, kept), levels);
    }
    return this;
  }

  /** So many can be sold. */
  public StockAssertion available(int expected) {
    List<StockLevel> levels = levels();
    int actual = levels.stream().mapToInt(StockLevel::available).sum();
    if (actual != expected) {
      throw failure(expected + " available", actual + " available", levels);
    }
    return this;
  }

  private List<StockLevel> levels() {
    return store.inventory().levels(Reader.STAFF, List.of(sku));
  }

  private Error failure(String expected, String actual, List<StockLevel> levels) {
    return Failure.of(
        "stock of " + sku,
        expected,
        actual,
        levels.isEmpty() ? "nobody knows it" : "levels " + levels);
  }

  private static String text(int onHand, int reserved) {
    return onHand + " on hand, " + reserved + " reserved";
  }
}
