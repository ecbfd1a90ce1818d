package org.balcao.kernel.books;

import java.util.List;

/**
 * What came of checking an invariant.
 *
 * @param counted how many things were looked at
 * @param violations each names a thing and says what is wrong with it; at most 100 are listed
 */
public record Finding(long counted, List<String> violations) {
  /** Copies the list. */
  public Finding {
    violations = List.copyOf(violations);
  }

  /** All is well. */
  public static Finding clean(long counted) {
    return new Finding(counted, List.of());
  }
}
