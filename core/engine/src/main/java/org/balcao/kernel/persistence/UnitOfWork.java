package org.balcao.kernel.persistence;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work in one transaction: all of it is committed, or none.
 *
 * <p>A unit started inside a unit joins it. The outermost unit is run again, from its start, when
 * the database reports a deadlock, a serialization failure, a lock time-out, a stale version or a
 * racing insert; work must therefore have no effect but on the database, and must not catch what
 * the session throws: a unit whose statement failed is never committed, even where the work caught
 * it. It fails with {@link ConcurrentUpdateException} if others won too often. Thread-safe; a unit
 * belongs to the thread that runs it.
 */
public interface UnitOfWork {

  /** Runs {@code work} and returns what it returned. */
  <T> T call(Function<Session, T> work);

  /** Runs {@code work}. */
  default void run(Consumer<Session> work) {
    call(
        session -> {
          work.accept(session);
          return Boolean.TRUE;
        });
  }
}
