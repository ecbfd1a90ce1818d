package org.balcao.backoffice.inventory;

import java.util.Comparator;

/** A SKU at a location: a row of the stock. Whoever changes several takes them in this order. */
record StockKey(String sku, String location) implements Comparable<StockKey> {
  private static final Comparator<StockKey> ORDER =
      Comparator.comparing(StockKey::sku).thenComparing(StockKey::location);

  @Override
  public int compareTo(StockKey other) {
    return ORDER.compare(this, other);
  }
}
