package org.balcao.kernel.persistence;

import org.balcao.kernel.BalcaoException;

/** The database refused or could not be reached. Nothing was changed. */
public final class DatabaseException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  DatabaseException(String message, Throwable cause) {
    super("BAL-PER002", message, cause);
  }
}
