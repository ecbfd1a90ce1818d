package org.balcao.kernel.security;

import java.util.List;
import java.util.Set;

/**
 * Roles and permissions as data: what staff may do is kept in the store, and not in the host
 * application, which only says who somebody is. Nobody grants or takes away what is not their own.
 * Thread-safe.
 */
public interface Roles {

  /** Needed to see roles and who has them. */
  Permission READ = new Permission("role:read");

  /** Needed to define roles and to assign them. */
  Permission WRITE = new Permission("role:write");

  /**
   * Defines a role, or defines it anew; it counts for the next actor that is made of an account.
   *
   * @throws org.balcao.kernel.InvalidRequestException if it names a permission that no feature has
   * @throws AccessDeniedException if the actor may not do itself what the role allows, or allowed
   */
  Role define(Actor actor, Role role);

  /**
   * Deletes a role.
   *
   * @throws org.balcao.kernel.ConflictException if somebody has it
   */
  void delete(Actor actor, String name);

  /**
   * Gives an account these roles, and takes from it all others.
   *
   * @throws org.balcao.kernel.NotFoundException if there is no such role
   * @throws AccessDeniedException if the actor may not do itself what it gives or takes away, or
   *     the account is the actor's own
   */
  StaffAccount assign(Actor actor, String account, Set<String> roles);

  /**
   * The actor of an account that the host has authenticated, with all that its roles allow at this
   * moment; without roles it may do nothing. Make it anew for each request.
   */
  Actor staff(String account);

  /** All roles, by name. */
  List<Role> list(Actor actor);

  /** All accounts that have roles, by name. */
  List<StaffAccount> accounts(Actor actor);

  /** Every permission that a feature of this store asks for. */
  Set<Permission> permissions();
}
