package org.balcao.spi.payment;

import java.util.Optional;

/**
 * Who pays. Its {@code toString} shows no personal data.
 *
 * @param customerId the store's id of the customer; absent for a guest
 * @param name person or company
 * @param email where to write to
 * @param taxId CPF, CNPJ or the like, as given
 */
public record Payer(
    Optional<String> customerId, String name, String email, Optional<String> taxId) {
  @Override
  public String toString() {
    return "Payer[" + customerId.orElse("guest") + "]";
  }
}
