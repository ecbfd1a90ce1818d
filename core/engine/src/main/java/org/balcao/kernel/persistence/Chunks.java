package org.balcao.kernel.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Long lists in pieces that one statement can carry. */
public final class Chunks {
  private static final int SIZE = 500;

  private Chunks() {}

  /** Hands over piece after piece. */
  public static <T> void each(List<T> all, Consumer<List<T>> work) {
    for (int from = 0; from < all.size(); from += SIZE) {
      work.accept(all.subList(from, Math.min(all.size(), from + SIZE)));
    }
  }

  /**
   * Runs a query as often as it takes.
   *
   * @param before what comes before {@code in (...)}
   * @param after what comes after it
   */
  public static <T> List<T> list(
      Session session, RowMapper<T> mapper, String before, Collection<?> values, String after) {
    List<T> found = new ArrayList<>();
    each(
        List.copyOf(values),
        piece ->
            found.addAll(
                session.list(
                    mapper,
                    before + " in (" + marks(piece.size()) + ") " + after,
                    piece.toArray())));
    return found;
  }

  /** So many placeholders. */
  public static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
