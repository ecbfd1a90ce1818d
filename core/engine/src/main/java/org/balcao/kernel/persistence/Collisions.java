package org.balcao.kernel.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures that come from others' work at the same time from all others. */
final class Collisions {
  /**
   * Serialization failure and deadlock (40001, PostgreSQL's 40P01), lock not available (55P03),
   * unique violation (23505: two inserted the same key; the second run finds the first one's row).
   */
  private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "23505");

  /** H2: deadlock, concurrent update, lock time-out. */
  private static final Set<Integer> CODES = Set.of(40001, 90131, 50200);

  private Collisions() {}

  static boolean caused(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
      if (cause instanceof SQLException sql && caused(sql)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean caused(SQLException failure) {
    @Nullable SQLException next = failure;
    for (int depth = 0; next != null && depth < 20; depth++) {
      if (STATES.contains(String.valueOf(next.getSQLState()))
          || CODES.contains(next.getErrorCode())) {
        return true;
      }
      next = next.getNextException();
    }
    return false;
  }
}
