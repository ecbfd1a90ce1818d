package org.balcao.kernel.persistence;

/**
 * Knows whether the current thread has a transaction open. The guard around plugin calls asks it,
 * so that no plugin is ever called inside one.
 */
public final class OpenTransactions {
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private OpenTransactions() {}

  /** Whether the current thread has a transaction open. */
  public static boolean active() {
    return DEPTH.get() > 0;
  }

  static void enter() {
    DEPTH.set(DEPTH.get() + 1);
  }

  static void exit() {
    int left = DEPTH.get() - 1;
    if (left <= 0) {
      DEPTH.remove();
    } else {
      DEPTH.set(left);
    }
  }
}
