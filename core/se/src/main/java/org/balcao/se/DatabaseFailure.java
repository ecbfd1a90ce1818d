package org.balcao.se;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a database could not be opened, for people. */
final class DatabaseFailure {
  private DatabaseFailure() {}

  /** What is missing, where no driver takes the URL. */
  static Optional<String> noDriver(DatabaseSettings settings) {
    return DriverManager.drivers().anyMatch(driver -> accepts(driver, settings.url()))
        ? Optional.empty()
        : Optional.of(
            "no driver for it is on the class path; add "
                + (settings.h2() ? "com.h2database:h2" : "org.postgresql:postgresql"));
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException e) {
      return false;
    }
  }

  /** What the driver said, which others have wrapped. */
  static @Nullable SQLException cause(Throwable failure) {
    SQLException innermost = null;
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (cause instanceof SQLException sql) {
        innermost = sql;
      }
      cause = cause.getCause();
    }
    return innermost;
  }

  /** The first line of what the driver said. */
  static String reason(Throwable failure) {
    SQLException cause = cause(failure);
    return cause == null
        ? String.valueOf(failure.getMessage())
        : String.valueOf(cause.getMessage()).lines().findFirst().orElse("")
            + " ("
            + cause.getSQLState()
            + ")";
  }
}
