package org.balcao.spi.supplier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balcao.spi.Money;

/**
 * An article as a supplier offers it.
 *
 * @param key the same whenever this state of the article is told again
 * @param supplierSku the supplier's code
 * @param gtin the article's number in trade, where it has one
 * @param name in the supplier's words
 * @param prices by quantity, the smallest first; empty where the price is asked for
 * @param minimum how many are sold at least, from 1
 * @param multiple in steps of how many, from 1
 * @param leadDays working days from the order until it is there, if the supplier says so
 * @param orderable whether it can be ordered; otherwise it was taken off the list
 * @param asOf the moment whose state this is
 */
public record CatalogueItem(
    String key,
    String supplierSku,
    Optional<String> gtin,
    String name,
    List<PriceBreak> prices,
    int minimum,
    int multiple,
    OptionalInt leadDays,
    boolean orderable,
    Instant asOf) {
  /** Copies the list; refuses quantities below 1. */
  public CatalogueItem {
    prices = List.copyOf(prices);
    if (minimum < 1 || multiple < 1) {
      throw new IllegalArgumentException("an article is sold by one or more");
    }
  }

  /**
   * A price that holds from a quantity on.
   *
   * @param from how many pieces, from 1
   * @param unitPrice without tax, not negative
   */
  public record PriceBreak(int from, Money unitPrice) {
    /** Refuses a quantity below 1 and a negative price. */
    public PriceBreak {
      if (from < 1 || unitPrice.isNegative()) {
        throw new IllegalArgumentException("a price holds from one piece on and is not negative");
      }
    }
  }
}
