package org.balcao.backoffice.customer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Address;
import org.jspecify.annotations.Nullable;

/**
 * Who buys. A customer sees and changes itself; others need {@link #READ} and {@link #WRITE}.
 * Thread-safe.
 */
public interface Customers {

  /** Needed by staff to see customers. */
  Permission READ = new Permission("customer:read");

  /** Needed by staff to register and change customers. */
  Permission WRITE = new Permission("customer:write");

  /**
   * Registers a customer. Guests may register themselves; only staff set a group.
   *
   * @throws org.balcao.kernel.ConflictException if the e-mail address is registered
   */
  Customer register(Actor actor, RegisterCustomer request);

  /**
   * Changes name, phone, tax id, locale; only staff change the group. The e-mail address has to be
   * the one that is registered.
   */
  Customer update(Actor actor, UUID customerId, RegisterCustomer request);

  /** Adds an address to the customer's book. */
  Customer addAddress(Actor actor, UUID customerId, Address address);

  /** Takes the address at that place, counted from 0, out of the customer's book. */
  Customer removeAddress(Actor actor, UUID customerId, int place);

  /** One customer. */
  Customer customer(Actor actor, UUID customerId);

  /** The customer with that e-mail address; for staff. */
  Optional<Customer> byEmail(Actor actor, String email);

  /** When a customer signed up; empty for an unknown one. Used by other features. */
  Optional<Instant> registeredAt(UUID customerId);

  /**
   * The group that decides the customer's prices; {@code null} for none. Used by other features.
   */
  @Nullable String group(UUID customerId);
}
