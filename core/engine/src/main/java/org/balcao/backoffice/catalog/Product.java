package org.balcao.backoffice.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something the store sells, in one or several variants.
 *
 * @param id never changes
 * @param code the store's own, unique
 * @param name for buyers
 * @param description for buyers, plain text
 * @param categories codes
 * @param attributes what buyers compare and filter by, such as {@code brand}
 * @param active whether it is on sale
 * @param variants at least one, by SKU
 */
public record Product(
    UUID id,
    String code,
    String name,
    String description,
    Set<String> categories,
    Map<String, String> attributes,
    boolean active,
    List<Variant> variants) {
  /** Copies the collections. */
  public Product {
    categories = Set.copyOf(categories);
    attributes = Map.copyOf(attributes);
    variants = List.copyOf(variants);
  }
}
