package org.balcao.se;

import org.balcao.kernel.BalcaoException;

/** The database cannot be used as it is configured. */
public final class DatabaseSetupException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  DatabaseSetupException(String message) {
    super("BAL-SE001", message);
  }

  DatabaseSetupException(String message, Throwable cause) {
    super("BAL-SE001", message, cause);
  }
}
