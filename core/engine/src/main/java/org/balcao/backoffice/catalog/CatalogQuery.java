package org.balcao.backoffice.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What to show of the catalogue.
 *
 * @param category only products of this category or one below it
 * @param after only products whose code comes after this one: the last of the page before
 * @param most at most so many, 1 to 500
 */
public record CatalogQuery(@Nullable String category, @Nullable String after, int most) {
  /** The first products. */
  public static CatalogQuery first(int most) {
    return new CatalogQuery(null, null, most);
  }
}
