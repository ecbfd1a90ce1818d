package org.balcao.kernel.persistence;

import org.balcao.kernel.BalcaoException;

/** Others changed the same things at the same time, again and again. Nothing was changed. */
public final class ConcurrentUpdateException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  ConcurrentUpdateException(int tries, Throwable last) {
    super(
        "BAL-PER001",
        "the work lost against others " + tries + " times; try again a little later",
        last);
  }
}
