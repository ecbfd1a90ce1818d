package org.balcao.backoffice.inventory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.balcao.kernel.persistence.RowMapper;
import org.balcao.kernel.persistence.Session;

/** Queries by long lists of values, in pieces that a statement can carry. */
final class Chunks {
  private static final int SIZE = 500;

  private Chunks() {}

  /**
   * Runs a query as often as it takes.
   *
   * @param before what comes before {@code in (...)}
   * @param after what comes after it
   */
  static <T> List<T> list(
      Session session,
      RowMapper<T> mapper,
      String before,
      Collection<String> values,
      String after) {
    List<String> all = List.copyOf(values);
    List<T> found = new ArrayList<>();
    for (int from = 0; from < all.size(); from += SIZE) {
      List<String> piece = all.subList(from, Math.min(all.size(), from + SIZE));
      String marks = String.join(", ", Collections.nCopies(piece.size(), "?"));
      found.addAll(session.list(mapper, before + " in (" + marks + ") " + after, piece.toArray()));
    }
    return found;
  }
}
