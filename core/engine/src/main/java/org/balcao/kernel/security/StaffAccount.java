package org.balcao.kernel.security;

import java.util.Set;

/**
 * An account and its roles.
 *
 * @param account as the host application authenticates it
 * @param roles by name
 */
public record StaffAccount(String account, Set<String> roles) {
  /** Copies the set. */
  public StaffAccount {
    roles = Set.copyOf(roles);
  }
}
