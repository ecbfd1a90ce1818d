package org.balcao.backoffice.inventory;

import java.util.List;

/**
 * Goods that came in.
 *
 * @param location where
 * @param lines what; one or more
 * @param reference of the delivery note or import, for the journal; at most 100 characters
 */
public record ReceiveStock(String location, List<Line> lines, String reference) {
  /** Copies the list. */
  public ReceiveStock {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param sku what
   * @param quantity how many, more than zero
   */
  public record Line(String sku, int quantity) {}
}
