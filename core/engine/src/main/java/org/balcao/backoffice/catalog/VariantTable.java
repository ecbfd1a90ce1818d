package org.balcao.backoffice.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.balcao.backoffice.catalog.ProductTable.Identified;
import org.balcao.backoffice.catalog.SaveProduct.NewVariant;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** The variants. A SKU is never taken away: orders refer to it. */
@Dependent
class VariantTable {
  private static final String SELECT =
      "select v.sku, v.product_id, p.code as product_code, p.name as product_name, v.name, v.gtin,"
          + " v.grams, v.length_mm, v.width_mm, v.height_mm, v.tax_category, v.attributes,"
          + " v.gift_card, v.backorder, v.active and p.active as on_sale from balcao_variant v join"
          + " balcao_product p on p.id = v.product_id where ";

  private final AttributeTexts texts;

  @Inject
  VariantTable(AttributeTexts texts) {
    this.texts = texts;
  }

  /** A variant and whose it is. */
  record Owned(UUID productId, Variant variant) {}

  Map<String, Variant> bySku(Session session, Collection<String> skus) {
    Map<String, Variant> variants = new HashMap<>();
    Chunks.list(session, this::read, SELECT + "v.sku", new TreeSet<>(skus), "")
        .forEach(owned -> variants.put(owned.variant().sku(), owned.variant()));
    return variants;
  }

  /** The variants of products, by SKU. */
  List<Owned> ofProducts(Session session, Collection<UUID> products, boolean archived) {
    return Chunks.list(
        session,
        this::read,
        SELECT + (archived ? "" : "v.active = true and ") + "v.product_id",
        products,
        "order by v.sku");
  }

  /** The codes of the products that SKUs belong to. */
  Map<String, String> owners(Session session, Collection<String> skus) {
    record Owner(String sku, String product) {}
    Map<String, String> owners = new HashMap<>();
    Chunks.list(
            session,
            row -> new Owner(row.text("sku"), row.text("code")),
            "select v.sku, p.code from balcao_variant v join balcao_product p on p.id ="
                + " v.product_id where v.sku",
            new TreeSet<>(skus),
            "")
        .forEach(owner -> owners.put(owner.sku(), owner.product()));
    return owners;
  }

  /** The SKUs of products, archived ones included. */
  Set<String> skus(Session session, Collection<UUID> products) {
    return new HashSet<>(
        Chunks.list(
            session,
            row -> row.text("sku"),
            "select sku from balcao_variant where product_id",
            products,
            ""));
  }

  /**
   * Makes the variants of products those of the requests.
   *
   * @param existing SKUs that the products have
   */
  void save(Session session, List<Identified> products, Set<String> existing) {
    List<@Nullable Object[]> inserts = new ArrayList<>();
    List<@Nullable Object[]> updates = new ArrayList<>();
    Set<String> gone = new HashSet<>(existing);
    for (Identified product : products) {
      for (NewVariant variant : product.request().variants()) {
        gone.remove(variant.sku());
        (existing.contains(variant.sku()) ? updates : inserts).add(columns(product, variant));
      }
    }
    session.batch(
        "update balcao_variant set name = ?, gtin = ?, grams = ?, length_mm = ?, width_mm = ?,"
            + " height_mm = ?, tax_category = ?, attributes = ?, gift_card = ?, backorder = ?, active = true where"
            + " product_id = ? and sku = ?",
        updates);
    session.batch(
        "insert into balcao_variant (name, gtin, grams, length_mm, width_mm, height_mm,"
            + " tax_category, attributes, gift_card, backorder, product_id, sku, active) values"
            + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)",
        inserts);
    List<@Nullable Object[]> archived = new ArrayList<>();
    new TreeSet<>(gone).forEach(sku -> archived.add(new Object[] {sku}));
    session.batch("update balcao_variant set active = false where sku = ?", archived);
  }

  private @Nullable Object[] columns(Identified product, NewVariant variant) {
    return new @Nullable Object[] {
      variant.name().strip(),
      variant.gtin(),
      variant.grams(),
      variant.lengthMm(),
      variant.widthMm(),
      variant.heightMm(),
      variant.taxCategory(),
      texts.write(variant.attributes()),
      variant.giftCard(),
      variant.backorder(),
      product.id(),
      variant.sku()
    };
  }

  private Owned read(Row row) throws SQLException {
    String ofProduct = row.text("product_name");
    String own = row.text("name");
    return new Owned(
        row.id("product_id"),
        new Variant(
            row.text("sku"),
            row.text("product_code"),
            own.isEmpty() ? ofProduct : ofProduct + " " + own,
            Optional.ofNullable(row.textOrNull("gtin")),
            row.integer("grams"),
            row.integer("length_mm"),
            row.integer("width_mm"),
            row.integer("height_mm"),
            row.text("tax_category"),
            texts.read(row.text("attributes")),
            row.flag("gift_card"),
            row.flag("backorder"),
            row.flag("on_sale")));
  }
}
