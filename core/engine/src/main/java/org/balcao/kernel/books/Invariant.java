package org.balcao.kernel.books;

import org.balcao.kernel.persistence.Session;

/** Something that must hold on any store at any time. A bean of each feature that has one. */
public interface Invariant {

  /** Its name, such as {@code I4 ledger-balances}; the first word is the documented number. */
  String name();

  /**
   * Checks it by reading.
   *
   * @param session read from only
   */
  Finding check(Session session);
}
