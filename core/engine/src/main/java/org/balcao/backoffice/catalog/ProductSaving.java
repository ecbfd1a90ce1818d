package org.balcao.backoffice.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.balcao.backoffice.catalog.ProductTable.Identified;
import org.balcao.backoffice.catalog.SaveProduct.NewVariant;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;

/** Saves products, any number of them in few statements. */
@Dependent
class ProductSaving {
  private static final int MOST_NAMED = 20;

  private final CategoryTable categories;
  private final ProductTable products;
  private final VariantTable variants;
  private final Ids ids;

  @Inject
  ProductSaving(CategoryTable categories, ProductTable products, VariantTable variants, Ids ids) {
    this.categories = categories;
    this.products = products;
    this.variants = variants;
    this.ids = ids;
  }

  void save(Session session, List<SaveProduct> requests) {
    CatalogRequests.check(requests);
    checkCategories(session, requests);
    // One order for everybody: two imports of the same products must not wait for each other.
    List<SaveProduct> sorted = new ArrayList<>(requests);
    sorted.sort(Comparator.comparing(SaveProduct::code));
    Chunks.each(sorted, chunk -> saveChunk(session, chunk));
  }

  private void saveChunk(Session session, List<SaveProduct> requests) {
    Map<String, UUID> known =
        products.lock(session, requests.stream().map(SaveProduct::code).toList());
    List<Identified> all = new ArrayList<>();
    List<Identified> added = new ArrayList<>();
    List<Identified> changed = new ArrayList<>();
    for (SaveProduct request : requests) {
      UUID id = known.get(request.code());
      Identified product = new Identified(id == null ? ids.next() : id, request);
      all.add(product);
      (id == null ? added : changed).add(product);
    }
    checkSkus(session, requests);
    products.insert(session, added);
    products.update(session, changed);
    products.uncategorize(session, changed);
    products.categorize(session, all);
    Set<String> existing = variants.skus(session, new TreeSet<>(known.values()));
    variants.save(session, all, existing);
  }

  private void checkCategories(Session session, List<SaveProduct> requests) {
    Set<String> named = new HashSet<>();
    requests.forEach(request -> named.addAll(request.categories()));
    List<String> unknown = List.copyOf(categories.unknown(session, named));
    if (!unknown.isEmpty()) {
      throw new InvalidRequestException(
          "BAL-CAT001",
          unknown.stream()
              .limit(MOST_NAMED)
              .map(code -> "categories: there is no category '" + code + "'; save it first")
              .toList());
    }
  }

  /**
   * Compares the products' codes and not their ids: where somebody else saves the same new products
   * at the same time, the ids differ. Then a key breaks below, and this unit runs again.
   */
  private void checkSkus(Session session, List<SaveProduct> requests) {
    List<String> skus =
        requests.stream().flatMap(p -> p.variants().stream()).map(NewVariant::sku).toList();
    Map<String, String> owners = variants.owners(session, skus);
    Set<String> taken = new TreeSet<>();
    for (SaveProduct request : requests) {
      for (NewVariant variant : request.variants()) {
        String owner = owners.getOrDefault(variant.sku(), request.code());
        if (!owner.equals(request.code())) {
          taken.add(variant.sku());
        }
      }
    }
    if (!taken.isEmpty()) {
      throw new ConflictException(
          "BAL-CAT002",
          "these SKUs belong to other products: "
              + String.join(", ", taken.stream().limit(MOST_NAMED).toList())
              + "; a SKU stays with its product, since orders refer to it");
    }
  }
}
