package org.balcao.kernel.security;

import org.balcao.kernel.ConflictException;

/** The command key was used before for another request. Nothing was changed. */
public final class CommandConflictException extends ConflictException {
  private static final long serialVersionUID = 1L;

  CommandConflictException(String command) {
    super(
        "BAL-SEC002",
        "this key was used before for another request of "
            + command
            + "; use a new key for a new request");
  }
}
