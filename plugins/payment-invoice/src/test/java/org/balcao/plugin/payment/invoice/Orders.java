package org.balcao.plugin.payment.invoice;

import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Payer;

/** Orders to be paid on account. */
final class Orders {
  private Orders() {}

  static AuthorizeRequest of(Money amount) {
    return of(amount, "BR", Optional.of("customer-1"), Optional.of("11222333000181"));
  }

  static AuthorizeRequest of(
      Money amount, String country, Optional<String> customer, Optional<String> taxId) {
    return new AuthorizeRequest(
        "1001",
        amount,
        new Payer(customer, "Ana Lima", "ana@example.org", taxId),
        Address.of("Ana Lima", "Rua A, 1", "Recife", "PE", "50000-000", country),
        Optional.empty(),
        Map.of());
  }
}
