package org.balcao.frontoffice.checkout;

import org.balcao.backoffice.order.PlaceOrder;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.kernel.security.Actor;

/**
 * An order that only has to be placed. Its {@code toString} shows no personal data.
 *
 * @param cart as it was confirmed
 * @param actor whose hand it is
 * @param buyer whom the order names as the one who placed it
 * @param order with its prices, taxes and payment
 */
public record PreparedCheckout(Cart cart, Actor actor, Actor buyer, PlaceOrder order) {
  @Override
  public String toString() {
    return "PreparedCheckout[cart " + cart.id() + "]";
  }
}
