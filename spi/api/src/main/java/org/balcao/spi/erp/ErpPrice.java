package org.balcao.spi.erp;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * A price as the other system has it.
 *
 * @param key the same whenever this state of it is told again
 * @param sku of the article, as in {@link ErpArticle#sku()}
 * @param list the other system's name of the price list; the ordinary one where empty
 * @param minimum from how many pieces on it holds, from 1
 * @param price of one piece, not negative
 * @param from since when it holds
 * @param until when it ends, if it does
 */
public record ErpPrice(
    String key,
    String sku,
    String list,
    int minimum,
    Money price,
    Instant from,
    Optional<Instant> until) {
  /** Refuses a quantity below 1 and a negative price. */
  public ErpPrice {
    if (minimum < 1 || price.isNegative()) {
      throw new IllegalArgumentException("a price holds from one piece on and is not negative");
    }
  }
}
