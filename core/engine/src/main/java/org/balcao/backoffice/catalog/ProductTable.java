package org.balcao.backoffice.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** The products, without their variants. */
@Dependent
class ProductTable {
  private final AttributeTexts texts;
  private final StoreClock clock;

  @Inject
  ProductTable(AttributeTexts texts, StoreClock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** A request and the id of the product that it becomes. */
  record Identified(UUID id, SaveProduct request) {}

  /** Ids by code of those that exist, locked until the unit ends, always in the order of codes. */
  Map<String, UUID> lock(Session session, Collection<String> codes) {
    record Found(String code, UUID id) {}
    Map<String, UUID> ids = new HashMap<>();
    Chunks.list(
            session,
            row -> new Found(row.text("code"), row.id("id")),
            "select id, code from balcao_product where code",
            new TreeSet<>(codes),
            "order by code for update")
        .forEach(found -> ids.put(found.code(), found.id()));
    return ids;
  }

  void insert(Session session, List<Identified> products) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Identified product : products) {
      SaveProduct request = product.request();
      rows.add(
          new Object[] {
            product.id(),
            request.code(),
            request.name().strip(),
            request.description(),
            texts.write(request.attributes()),
            clock.now()
          });
    }
    session.batch(
        "insert into balcao_product (id, code, name, description, attributes, active, changed_at)"
            + " values (?, ?, ?, ?, ?, true, ?)",
        rows);
  }

  void update(Session session, List<Identified> products) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Identified product : products) {
      SaveProduct request = product.request();
      rows.add(
          new Object[] {
            request.name().strip(),
            request.description(),
            texts.write(request.attributes()),
            clock.now(),
            product.id()
          });
    }
    session.batch(
        "update balcao_product set name = ?, description = ?, attributes = ?, active = true,"
            + " changed_at = ? where id = ?",
        rows);
  }

  /** Takes products out of all categories. */
  void uncategorize(Session session, List<Identified> products) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    products.forEach(product -> rows.add(new Object[] {product.id()}));
    session.batch("delete from balcao_product_category where product_id = ?", rows);
  }

  /** Puts products that are in no category into theirs. */
  void categorize(Session session, List<Identified> products) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Identified product : products) {
      new TreeSet<>(product.request().categories())
          .forEach(category -> rows.add(new Object[] {product.id(), category}));
    }
    session.batch("insert into balcao_product_category (product_id, category) values (?, ?)", rows);
  }

  /** Takes a product off sale; {@code false} if there is none. */
  boolean archive(Session session, String code) {
    return session.update(
            "update balcao_product set active = false, changed_at = ? where code = ?",
            clock.now(),
            code)
        == 1;
  }
}
