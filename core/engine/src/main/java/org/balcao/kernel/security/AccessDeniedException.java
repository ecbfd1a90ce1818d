package org.balcao.kernel.security;

import org.balcao.kernel.BalcaoException;

/** The actor may not do that. Nothing was changed. */
public final class AccessDeniedException extends BalcaoException {
  private static final long serialVersionUID = 1L;

  AccessDeniedException(Actor actor, String command, Permission permission) {
    super(
        "BAL-SEC001",
        actor.kind() + " may not " + command + ": the permission " + permission + " is needed");
  }
}
