package org.balcao.backoffice.catalog;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.RowMapper;
import org.balcao.kernel.persistence.Session;

/** The categories. */
@Dependent
class CategoryTable {
  private static final RowMapper<Category> CATEGORY =
      row -> new Category(row.text("code"), row.text("name"), row.textOrNull("parent"));

  List<Category> all(Session session) {
    return session.list(CATEGORY, "select code, name, parent from balcao_category order by code");
  }

  /** Keeps others from moving categories until this unit ends: two moves could make a cycle. */
  List<Category> lockAll(Session session) {
    return session.list(
        CATEGORY, "select code, name, parent from balcao_category order by code for update");
  }

  /** Which of those codes belong to no category, sorted. */
  NavigableSet<String> unknown(Session session, Collection<String> codes) {
    NavigableSet<String> unknown = new TreeSet<>(codes);
    Chunks.list(
            session,
            row -> row.text("code"),
            "select code from balcao_category where code",
            new TreeSet<>(codes),
            "")
        .forEach(unknown::remove);
    return unknown;
  }

  void save(Session session, Category category) {
    int changed =
        session.update(
            "update balcao_category set name = ?, parent = ? where code = ?",
            category.name(),
            category.parent(),
            category.code());
    if (changed == 0) {
      session.update(
          "insert into balcao_category (code, name, parent) values (?, ?, ?)",
          category.code(),
          category.name(),
          category.parent());
    }
  }
}
