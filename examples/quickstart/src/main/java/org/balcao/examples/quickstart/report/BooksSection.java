package org.balcao.examples.quickstart.report;

import org.balcao.kernel.books.BooksReport;

/** The proof of the books as a section: every invariant, and no violation expected of any. */
public final class BooksSection {
  private static final int SHOWN = 5;

  private BooksSection() {}

  /** What was counted and found. */
  public static Section of(BooksReport books) {
    Section section = new Section("The books");
    for (BooksReport.Check check : books.checks()) {
      section.check(
          check.name() + ": violations in " + check.finding().counted(),
          check.finding().violations().size(),
          0);
      check.finding().violations().stream()
          .limit(SHOWN)
          .forEach(violation -> section.tell("  violation", violation));
    }
    return section;
  }
}
