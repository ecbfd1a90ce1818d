package org.balcao.kernel.persistence;

import org.balcao.kernel.BalcaoException;

/**
 * The database refused or could not be reached. Nothing was changed, unless the connection broke in
 * the very commit: then nobody knows, and a command that is sent again with its key finds out.
 */
public final class DatabaseException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  DatabaseException(String message, Throwable cause) {
    super("BAL-PER002", message, cause);
  }
}
