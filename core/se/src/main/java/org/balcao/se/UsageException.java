package org.balcao.se;

import org.jspecify.annotations.Nullable;

/** A command was told something that it cannot work with. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    this(message, null);
  }

  UsageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What is wrong, and what to do. */
  String text() {
    return String.valueOf(getMessage());
  }
}
