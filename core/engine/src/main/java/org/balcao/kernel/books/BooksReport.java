package org.balcao.kernel.books;

import java.util.List;

/**
 * What the books' check counted and found.
 *
 * @param checks one per invariant, in the order of their names
 */
public record BooksReport(List<Check> checks) {
  /** Copies the list. */
  public BooksReport {
    checks = List.copyOf(checks);
  }

  /**
   * One invariant.
   *
   * @param name of the invariant
   * @param finding what came of it
   */
  public record Check(String name, Finding finding) {}

  /** How many violations there are in all. */
  public int violations() {
    return checks.stream().mapToInt(c -> c.finding().violations().size()).sum();
  }

  /** Whether there is none. */
  public boolean clean() {
    return violations() == 0;
  }
}
