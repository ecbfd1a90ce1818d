package org.balcao.spi.payment;

import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * What is to be authorised. Its {@code toString} shows no personal data and no token.
 *
 * @param orderNumber the store's number of the order, for statements
 * @param amount more than zero
 * @param payer who pays
 * @param billing the payer's address
 * @param token the provider's token for the instrument, made on its own page or script; never a
 *     card number
 * @param attributes what the buyer chose for this payment, such as the number of instalments; the
 *     plugin's documentation names the keys
 */
public record AuthorizeRequest(
    String orderNumber,
    Money amount,
    Payer payer,
    Address billing,
    Optional<String> token,
    Map<String, String> attributes) {
  /** Refuses an amount that is not positive and copies the map. */
  public AuthorizeRequest {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("an amount to authorise is more than zero");
    }
    attributes = Map.copyOf(attributes);
  }

  @Override
  public String toString() {
    return "AuthorizeRequest[" + orderNumber + ", " + amount + ", " + payer + "]";
  }
}
