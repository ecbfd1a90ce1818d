package org.balcao.kernel.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.digest.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. The host application authenticates; Balcão authorises.
 *
 * @param kind what sort of actor
 * @param id of a customer its id, of a guest a hash of its session's token, of staff the account's
 *     of the system the part that acts
 * @param permissions what staff may do
 * @param all whether staff may do everything
 * @param commandKey the idempotency key of the one command that this value is used for, see {@link
 *     #once}
 */
public record Actor(
    Kind kind, String id, Set<Permission> permissions, boolean all, Optional<String> commandKey) {

  /** What sort of actor. */
  public enum Kind {
    GUEST,
    CUSTOMER,
    STAFF,
    SYSTEM
  }

  /** Refuses a blank or over-long id and copies the set. */
  public Actor {
    if (id.isBlank() || id.length() > 100) {
      throw new IllegalArgumentException("an actor has an id of 1 to 100 characters");
    }
    permissions = Set.copyOf(permissions);
  }

  /**
   * Somebody who shops without an account.
   *
   * @param token of the session: secret, at least 16 characters, made by the host; only its hash is
   *     kept
   */
  public static Actor guest(String token) {
    if (token.length() < 16) {
      throw new IllegalArgumentException("a guest's token has at least 16 characters");
    }
    return new Actor(Kind.GUEST, Digest.sha256(token), Set.of(), false, Optional.empty());
  }

  /** A customer who has signed in. */
  public static Actor customer(UUID customerId) {
    return new Actor(Kind.CUSTOMER, customerId.toString(), Set.of(), false, Optional.empty());
  }

  /** Somebody who works for the store, with these permissions. */
  public static Actor staff(String account, Set<Permission> permissions) {
    return new Actor(Kind.STAFF, account, permissions, false, Optional.empty());
  }

  /** Somebody who works for the store and may do everything. */
  public static Actor administrator(String account) {
    return new Actor(Kind.STAFF, account, Set.of(), true, Optional.empty());
  }

  /** The store itself: a scheduled routine, an import. It may do everything. */
  public static Actor system(String part) {
    return new Actor(Kind.SYSTEM, part, Set.of(), true, Optional.empty());
  }

  /**
   * The same actor, for one command. Sending the command again with the same key and the same
   * request gives the first answer and has no second effect; another request with that key is
   * refused. Keys are remembered per actor and command.
   *
   * @param key 1 to 100 characters, chosen and kept by the caller before the first try
   */
  public Actor once(String key) {
    if (key.isBlank() || key.length() > 100) {
      throw new IllegalArgumentException("a command key has 1 to 100 characters");
    }
    return new Actor(kind, id, permissions, all, Optional.of(key));
  }

  /** The same actor for what a command does on the way: the key belongs to the command alone. */
  public Actor withoutKey() {
    return commandKey.isEmpty() ? this : new Actor(kind, id, permissions, all, Optional.empty());
  }

  /** Whether staff, or the store itself, may do it. A buyer never has a permission. */
  public boolean may(Permission permission) {
    return all || permissions.contains(permission);
  }

  /** Whether it shops: a guest or a customer. */
  public boolean buys() {
    return kind == Kind.GUEST || kind == Kind.CUSTOMER;
  }

  /**
   * Whether something of that customer, or else of that guest, is this actor's own.
   *
   * @param guestId the {@link #id} of the guest's actor
   */
  public boolean owns(@Nullable UUID customerId, @Nullable String guestId) {
    return switch (kind) {
      case CUSTOMER -> customerId != null && id.equals(customerId.toString());
      case GUEST -> customerId == null && id.equals(guestId);
      case STAFF, SYSTEM -> false;
    };
  }

  @Override
  public String toString() {
    return kind == Kind.GUEST ? "GUEST" : kind + " " + id;
  }
}
