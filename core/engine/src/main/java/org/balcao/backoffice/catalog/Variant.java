package org.balcao.backoffice.catalog;

import java.util.Map;
import java.util.Optional;

/**
 * What is put on a shelf and into a cart.
 *
 * @param sku unique in the store
 * @param productCode of its product
 * @param name of product and variant together, as printed on orders
 * @param gtin GS1 number of 8, 12, 13 or 14 digits, if it has one
 * @param grams weight with packaging; 0 where it is not shipped
 * @param lengthMm with packaging; 0 where not known, likewise the next two
 * @param taxCategory as the configured tax calculator knows it
 * @param attributes what tells it from its siblings, such as {@code size}
 * @param giftCard whether buyers get a gift card per unit, worth what they paid for it
 * @param backorder whether it may be sold when there is none
 * @param active whether it is on sale
 */
public record Variant(
    String sku,
    String productCode,
    String name,
    Optional<String> gtin,
    int grams,
    int lengthMm,
    int widthMm,
    int heightMm,
    String taxCategory,
    Map<String, String> attributes,
    boolean giftCard,
    boolean backorder,
    boolean active) {
  /** Copies the map. */
  public Variant {
    attributes = Map.copyOf(attributes);
  }
}
