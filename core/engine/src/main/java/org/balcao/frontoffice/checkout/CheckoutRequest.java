package org.balcao.frontoffice.checkout;

import java.time.LocalDate;
import java.util.UUID;
import org.balcao.spi.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer has filled in. Its {@code toString} shows no personal data.
 *
 * @param cartId of the buyer's cart
 * @param buyer who buys
 * @param billing where the invoice goes
 * @param delivery where the goods go
 * @param carrier of the chosen delivery option
 * @param service of the chosen delivery option
 * @param requiredBy by when the buyer wants the goods; takes the place of the promised date. {@code
 *     null} for as offered
 * @param orderNumber the number of an order that comes from elsewhere; only for staff. {@code null}
 *     to have one made
 */
public record CheckoutRequest(
    UUID cartId,
    BuyerDetails buyer,
    Address billing,
    Address delivery,
    String carrier,
    String service,
    @Nullable LocalDate requiredBy,
    @Nullable String orderNumber) {

  /** What most buyers fill in. */
  public static CheckoutRequest of(
      UUID cartId, BuyerDetails buyer, Address address, String carrier, String service) {
    return new CheckoutRequest(cartId, buyer, address, address, carrier, service, null, null);
  }

  @Override
  public String toString() {
    return "CheckoutRequest[cart " + cartId + "]";
  }
}
