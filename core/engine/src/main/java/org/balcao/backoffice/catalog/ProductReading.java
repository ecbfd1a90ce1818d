package org.balcao.backoffice.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;

/** Shows products: a handful of statements, however many. */
@Dependent
class ProductReading {
  private static final String SELECT =
      "select p.id, p.code, p.name, p.description, p.attributes, p.active from balcao_product p"
          + " where ";

  private final CategoryTable categories;
  private final VariantTable variants;
  private final AttributeTexts texts;

  @Inject
  ProductReading(CategoryTable categories, VariantTable variants, AttributeTexts texts) {
    this.categories = categories;
    this.variants = variants;
    this.texts = texts;
  }

  private record Head(
      UUID id,
      String code,
      String name,
      String description,
      Map<String, String> attributes,
      boolean active) {}

  /**
   * One product.
   *
   * @param archived whether archived products and variants are shown
   */
  Optional<Product> find(Session session, String code, boolean archived) {
    List<Head> heads = session.list(this::head, SELECT + "p.code = ?" + shown(archived), code);
    return whole(session, heads, archived).stream().findFirst();
  }

  /** Products by code, see {@link CatalogQuery}. */
  List<Product> list(Session session, CatalogQuery query, boolean archived) {
    String after = query.after() == null ? "" : query.after();
    String rest = shown(archived) + " order by p.code fetch first " + query.most() + " rows only";
    String category = query.category();
    if (category == null) {
      return whole(
          session, session.list(this::head, SELECT + "p.code > ?" + rest, after), archived);
    }
    List<Object> parameters = new ArrayList<>();
    parameters.add(after);
    // Found here and not by a recursive query, which H2 repeats for every product.
    parameters.addAll(new CategoryTree(categories.all(session)).below(category));
    List<Head> heads =
        session.list(
            this::head,
            SELECT
                + "p.code > ? and p.id in (select product_id from balcao_product_category where"
                + " category in ("
                + Chunks.marks(parameters.size() - 1)
                + "))"
                + rest,
            parameters.toArray());
    return whole(session, heads, archived);
  }

  private List<Product> whole(Session session, List<Head> heads, boolean archived) {
    List<UUID> ids = heads.stream().map(Head::id).toList();
    Map<UUID, Set<String>> categoriesOf = categoriesOf(session, ids);
    Map<UUID, List<Variant>> variantsOf = new HashMap<>();
    variants
        .ofProducts(session, ids, archived)
        .forEach(
            owned ->
                variantsOf
                    .computeIfAbsent(owned.productId(), id -> new ArrayList<>())
                    .add(owned.variant()));
    return heads.stream()
        .map(
            head ->
                new Product(
                    head.id(),
                    head.code(),
                    head.name(),
                    head.description(),
                    categoriesOf.getOrDefault(head.id(), Set.of()),
                    head.attributes(),
                    head.active(),
                    variantsOf.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private static Map<UUID, Set<String>> categoriesOf(Session session, List<UUID> ids) {
    record Link(UUID product, String category) {}
    Map<UUID, Set<String>> categories = new HashMap<>();
    Chunks.list(
            session,
            row -> new Link(row.id("product_id"), row.text("category")),
            "select product_id, category from balcao_product_category where product_id",
            ids,
            "")
        .forEach(
            link ->
                categories
                    .computeIfAbsent(link.product(), id -> new HashSet<>())
                    .add(link.category()));
    return categories;
  }

  private Head head(Row row) throws SQLException {
    return new Head(
        row.id("id"),
        row.text("code"),
        row.text("name"),
        row.text("description"),
        texts.read(row.text("attributes")),
        row.flag("active"));
  }

  private static String shown(boolean archived) {
    return archived ? "" : " and p.active = true";
  }
}
