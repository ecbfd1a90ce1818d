package org.balcao.testkit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.OpenPayment;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Payer;

/** Payments that no order stands behind, for tests of payments alone. */
final class Draws {
  private Draws() {}

  static OpenPayment of(UUID orderId, Money amount) {
    return new OpenPayment(
        orderId,
        "T-" + orderId,
        "order",
        orderId.toString(),
        "card",
        amount,
        new Payer(Optional.empty(), "Ana Souza", "ana@example.com", Optional.empty()),
        Shop.HOME,
        Optional.of("tok-approve"),
        Map.of(),
        Locale.ROOT);
  }
}
