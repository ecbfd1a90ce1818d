package org.balcao.kernel.security;

import java.util.UUID;
import org.balcao.kernel.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Who may use a command or a query.
 *
 * @param permission what staff need
 * @param customers whether signed-in customers may use it, each for what is its own
 * @param guests whether guests may, each for what is its own
 */
public record Access(Permission permission, boolean customers, boolean guests) {

  /** Staff with the permission only. */
  public static Access staff(Permission permission) {
    return new Access(permission, false, false);
  }

  /** Customers and guests for what is their own, and staff with the permission. */
  public static Access buyers(Permission permission) {
    return new Access(permission, true, true);
  }

  /** Customers for what is their own, and staff with the permission. */
  public static Access customers(Permission permission) {
    return new Access(permission, true, false);
  }

  /** Whether {@code actor} may use it at all. */
  public boolean admits(Actor actor) {
    return switch (actor.kind()) {
      case GUEST -> guests;
      case CUSTOMER -> customers;
      case STAFF, SYSTEM -> actor.may(permission);
    };
  }

  /**
   * Checks that a buyer asks for what is its own. What belongs to others does not exist for it: the
   * answer to a stranger is that of an unknown id.
   *
   * @throws NotFoundException if it is not
   */
  public static void owned(
      Actor actor, @Nullable UUID customerId, @Nullable String guestId, String what, Object id) {
    if (actor.buys() && !actor.owns(customerId, guestId)) {
      throw new NotFoundException(what, id);
    }
  }
}
