package org.balcao.spi.erp;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article as the other system has it.
 *
 * @param key the same whenever this state of it is told again
 * @param sku the store's code, where the other system keeps it; otherwise the other system's own
 * @param name in the other system's language
 * @param gtin its number in trade, where it has one
 * @param taxCategory the store's word, as in {@link org.balcao.spi.tax.TaxRequest.Line#category()};
 *     unchanged where absent
 * @param grams what a piece weighs; unchanged where absent
 * @param active whether it may be sold
 * @param attributes anything else that changed, by the other system's own names
 * @param asOf the moment whose state this is
 */
public record ErpArticle(
    String key,
    String sku,
    String name,
    Optional<String> gtin,
    Optional<String> taxCategory,
    OptionalInt grams,
    boolean active,
    Map<String, String> attributes,
    Instant asOf) {
  /** Copies the map and refuses a blank code. */
  public ErpArticle {
    attributes = Map.copyOf(attributes);
    if (sku.isBlank()) {
      throw new IllegalArgumentException("an article has a code");
    }
  }
}
