package org.balcao.frontoffice.checkout;

import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * From cart to order: delivery options, a quote with every tax and the total, and the order, placed
 * only for the total that the buyer confirmed. Buyers check out their own carts; staff need {@link
 * #PLACE}. Thread-safe; must not be called inside a unit of work, since carriers and the tax
 * calculator are asked.
 */
public interface Checkout {

  /** Needed by staff to check out a buyer's cart. */
  Permission PLACE = new Permission("checkout:place");

  /** How the service of goods that are not shipped is called; its carrier too. */
  String NO_DELIVERY = "none";

  /**
   * The ways to have the cart's goods delivered there, cheapest first. Goods without weight need
   * none: then the one option is {@link #NO_DELIVERY}, for nothing.
   *
   * @return empty if nobody delivers there
   */
  List<DeliveryOption> options(Actor actor, UUID cartId, Address delivery);

  /**
   * What the order would cost now.
   *
   * @throws org.balcao.kernel.ConflictException if something in the cart cannot be bought, or the
   *     chosen delivery is no longer offered
   */
  CheckoutQuote quote(Actor actor, CheckoutRequest request);

  /**
   * Places the order, if it still costs what the buyer confirmed. The cart is closed, the goods are
   * kept and the order's process starts, in one transaction; two completions of one cart make one
   * order.
   *
   * @param confirmed the total of the quote that the buyer saw
   * @throws PriceChangedException if it costs something else now; it carries the new quote
   * @throws org.balcao.backoffice.inventory.InsufficientStockException if goods ran out meanwhile
   */
  OrderView place(Actor actor, CheckoutRequest request, Money confirmed, PaymentChoice payment);

  // For the features above; no permission is asked for.

  /**
   * Gets an order ready to be placed in a unit of work of the caller's. Not inside a unit of work.
   *
   * @param actor whose hand it is
   * @throws PriceChangedException if it costs something else than confirmed
   */
  PreparedCheckout prepare(
      Actor actor, CheckoutRequest request, Money confirmed, PaymentChoice payment);

  /**
   * Closes the cart and places the order, in the caller's unit of work.
   *
   * @throws org.balcao.kernel.ConflictException if the cart was changed or ordered meanwhile
   */
  OrderView place(Session session, PreparedCheckout prepared);
}
