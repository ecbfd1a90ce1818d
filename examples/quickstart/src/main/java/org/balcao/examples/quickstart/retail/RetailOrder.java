package org.balcao.examples.quickstart.retail;

import java.time.Instant;
import java.util.List;

/**
 * An invoice with all the lines that could be sold.
 *
 * @param customer its number; empty for a guest
 */
record RetailOrder(
    String number, Instant at, String customer, String country, List<RetailLine> lines) {
  RetailOrder {
    lines = List.copyOf(lines);
  }
}
