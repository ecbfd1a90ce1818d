package org.balcao.backoffice.inventory;

import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** How the invariants of this feature look for what must not be. */
final class StockChecks {
  private StockChecks() {}

  /**
   * Looks with one statement, so that what others write meanwhile cannot show a half.
   *
   * @param table whose rows are counted
   * @param query whose column {@code violation} says what is wrong
   */
  static Finding find(Session session, String table, String query, @Nullable Object... parameters) {
    List<String> found =
        session.list(
            row -> row.text("violation"), query + " fetch first 100 rows only", parameters);
    long counted = session.list(row -> row.number(1), "select count(*) from " + table).get(0);
    return new Finding(counted, found);
  }
}
