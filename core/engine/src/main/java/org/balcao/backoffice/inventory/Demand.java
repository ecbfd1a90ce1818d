package org.balcao.backoffice.inventory;

/**
 * Goods that are wanted.
 *
 * @param lineId of the line they are for, unique within the reference
 * @param sku what
 * @param quantity how many, more than zero
 * @param mayWait whether to wait for what is not there
 */
public record Demand(String lineId, String sku, int quantity, boolean mayWait) {
  /** Refuses a quantity that is not positive. */
  public Demand {
    if (quantity <= 0) {
      throw new IllegalArgumentException("a demand is for one or more");
    }
  }
}
