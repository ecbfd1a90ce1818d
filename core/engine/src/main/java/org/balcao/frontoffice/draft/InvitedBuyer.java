package org.balcao.frontoffice.draft;

import java.time.Instant;
import java.util.Optional;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.spi.Address;

/**
 * A draft as its buyer sees it: nothing of what staff wrote for themselves. Its {@code toString}
 * shows no personal data.
 *
 * @param cart to be checked out as it is
 * @param buyer as far as staff have filled it in; to be shown and corrected
 * @param billing where the invoice goes, if it is known
 * @param delivery where the goods go, if it is known
 * @param carrier of the delivery option, if one was chosen
 * @param service of the delivery option, if one was chosen
 * @param until when the invitation expires
 */
public record InvitedBuyer(
    Cart cart,
    BuyerDetails buyer,
    Optional<Address> billing,
    Optional<Address> delivery,
    Optional<String> carrier,
    Optional<String> service,
    Instant until) {

  /** The checkout as staff have filled it in; empty where the buyer has to add something. */
  public Optional<CheckoutRequest> request() {
    return billing.isPresent() && delivery.isPresent() && carrier.isPresent() && service.isPresent()
        ? Optional.of(
            new CheckoutRequest(
                cart.id(),
                buyer,
                billing.get(),
                delivery.get(),
                carrier.get(),
                service.get(),
                null,
                null))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "InvitedBuyer[" + cart.id() + "]";
  }
}
