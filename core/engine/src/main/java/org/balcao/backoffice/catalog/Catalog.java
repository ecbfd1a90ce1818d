package org.balcao.backoffice.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * What the store sells. Everybody may read what is active; writing needs {@link #WRITE}.
 * Thread-safe.
 */
public interface Catalog {

  /** Needed by staff to change the catalogue and to see archived products. */
  Permission WRITE = new Permission("catalog:write");

  /**
   * Creates a product with its variants, or replaces the one with that code. A variant that is no
   * longer named is archived, since orders may refer to it.
   *
   * @throws org.balcao.kernel.InvalidRequestException listing all that is wrong
   * @throws org.balcao.kernel.ConflictException if a SKU belongs to another product
   */
  Product save(Actor actor, SaveProduct request);

  /**
   * The same for many products in few statements; all of them or none.
   *
   * @return how many were saved
   */
  int saveAll(Actor actor, List<SaveProduct> requests);

  /** Takes a product off sale. What was ordered stays. */
  Product archive(Actor actor, String productCode);

  /** Creates a category or replaces the one with that code. */
  Category saveCategory(Actor actor, Category category);

  /** All categories, by code. */
  List<Category> categories(Actor actor);

  /** The product with that code, if it is active or the actor may see archived ones. */
  Optional<Product> product(Actor actor, String productCode);

  /**
   * Products by code.
   *
   * @param query what to show
   */
  List<Product> list(Actor actor, CatalogQuery query);

  /**
   * The variants with those SKUs, archived ones included; unknown ones are absent. One query,
   * however many.
   */
  Map<String, Variant> variants(Actor actor, Collection<String> skus);
}
