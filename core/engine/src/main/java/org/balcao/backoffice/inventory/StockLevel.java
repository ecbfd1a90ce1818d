package org.balcao.backoffice.inventory;

/**
 * What is there of a SKU at a location.
 *
 * @param onHand on the shelf
 * @param reserved of those, kept for somebody
 */
public record StockLevel(String sku, String location, int onHand, int reserved) {
  /** What can be sold. */
  public int available() {
    return onHand - reserved;
  }
}
