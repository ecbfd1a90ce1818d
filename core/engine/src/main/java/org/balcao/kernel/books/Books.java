package org.balcao.kernel.books;

import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/** Proves that the books are right, on any store, at any time. Changes nothing. Thread-safe. */
public interface Books {

  /** Needed by staff for {@link #verify}. */
  Permission VERIFY = new Permission("books:verify");

  /** Checks every invariant and answers what was counted and what is wrong. */
  BooksReport verify(Actor actor);
}
