package org.balcao.backoffice.customer;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balcao.spi.Address;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has an account. Its {@code toString} shows no personal data.
 *
 * @param id never changes
 * @param email as given
 * @param addresses its address book, oldest first
 * @param registeredAt when it signed up
 */
public record Customer(
    UUID id,
    String email,
    String name,
    @Nullable String phone,
    @Nullable String taxId,
    Locale locale,
    @Nullable String group,
    Instant registeredAt,
    List<Address> addresses) {
  /** Copies the list. */
  public Customer {
    addresses = List.copyOf(addresses);
  }

  @Override
  public String toString() {
    return "Customer[" + id + "]";
  }
}
