package org.balcao.se;

import org.balcao.kernel.BalcaoException;

/**
 * Finds, in what a container wraps around it, the failure that an operator can do something about.
 */
final class StartFailure {
  private StartFailure() {}

  static RuntimeException readable(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (cause instanceof BalcaoException readable) {
        return readable;
      }
      cause = cause.getCause();
    }
    return failure instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException("the store did not start", failure);
  }
}
