package org.balcao.kernel.hook;

import org.balcao.kernel.ConflictException;

/** Two sources give one key different values; an operator has to choose. Nothing was changed. */
public final class ContributionConflictException extends ConflictException {
  private static final long serialVersionUID = 1L;

  ContributionConflictException(String point, String key, String one, String other) {
    super(
        "BAL-HOK002",
        "at "
            + point
            + " both "
            + one
            + " and "
            + other
            + " give '"
            + key
            + "'; take one of them out of the configuration, or give it another key");
  }
}
