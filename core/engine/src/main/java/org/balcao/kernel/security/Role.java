package org.balcao.kernel.security;

import java.util.Set;

/**
 * What somebody who works for the store may do, under a name.
 *
 * @param name lower case letters, digits and hyphens, such as {@code order-desk}
 * @param description for people, at most 500 characters
 * @param everything whether it may do all there is, now and later
 * @param permissions what it may do
 */
public record Role(
    String name, String description, boolean everything, Set<Permission> permissions) {
  /** Copies the set. */
  public Role {
    permissions = Set.copyOf(permissions);
  }

  /** A role with these permissions. */
  public static Role of(String name, String description, Permission... permissions) {
    return new Role(name, description, false, Set.of(permissions));
  }

  /** A role that may do everything. */
  public static Role administrator(String name, String description) {
    return new Role(name, description, true, Set.of());
  }
}
