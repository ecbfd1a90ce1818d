package org.balcao.testkit.assertion;

import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Makes the errors of assertions, which development environments show as a difference. */
final class Failure {
  private Failure() {}

  static AssertionFailedError of(String message, @Nullable Throwable cause) {
    AssertionFailedError error = new AssertionFailedError(message);
    if (cause != null) {
      error.initCause(cause);
    }
    return error;
  }

  /**
   * @param what is looked at, such as {@code order 1001}
   * @param around what else is there, for whoever reads the failure
   */
  static AssertionFailedError of(String what, Object expected, Object actual, String around) {
    return new AssertionFailedError(
        what
            + ": expected "
            + expected
            + " but was "
            + actual
            + (around.isEmpty() ? "" : "; " + around),
        expected,
        actual);
  }
}
