package org.balcao.backoffice.payment;

import java.util.UUID;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in.
 *
 * @param customerId who paid; {@code null} if it is known by the order only
 * @param orderNumber what was paid; {@code null} if it is known by the customer only
 * @param amount more than zero
 * @param reference the bank's or the cheque's, unique per customer, and per order of a guest; 1 to
 *     100 characters
 */
public record ReceivePayment(
    @Nullable UUID customerId, @Nullable String orderNumber, Money amount, String reference) {

  /** A customer has paid; the oldest debts are settled first. */
  public ReceivePayment(UUID customerId, Money amount, String reference) {
    this(customerId, null, amount, reference);
  }

  /** An order was paid, a guest's or a customer's; its debts are settled first. */
  public static ReceivePayment forOrder(String orderNumber, Money amount, String reference) {
    return new ReceivePayment(null, orderNumber, amount, reference);
  }
}
