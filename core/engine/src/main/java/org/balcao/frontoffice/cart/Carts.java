package org.balcao.frontoffice.cart;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * What buyers have chosen. A guest or customer has at most one open cart; once it was ordered, the
 * next is another one. A cart holds SKUs and quantities and no prices: those are the ones of the
 * moment at which it is looked at, for the buyer's group, and nothing is kept for a cart in the
 * warehouse.
 *
 * <p>Buyers use their own carts. Staff with {@link #WRITE} use anybody's, by its id: telesales. A
 * command that is repeated with the same key has no second effect and answers the cart as it is
 * now. Every change makes the cart's version greater; what changes nothing does not. Thread-safe.
 */
public interface Carts {

  /** Needed by staff to see and change buyers' carts. */
  Permission WRITE = new Permission("cart:write");

  /** Most different SKUs in a cart. */
  int MOST_LINES = 500;

  /** Most pieces of one SKU in a cart. */
  int MOST_PIECES = 9999;

  /** The buyer's open cart, if it has one: for pages that everybody sees. Changes nothing. */
  Optional<Cart> find(Actor buyer);

  /**
   * The buyer's open cart; an empty one is opened if there is none, in the store's currency ({@code
   * balcao.currency}, default {@code EUR}) and language ({@code balcao.locale}, a language tag,
   * default {@code en}).
   */
  Cart cart(Actor buyer);

  /**
   * The buyer's open cart, in that currency and language from now on; an empty one is opened if
   * there is none.
   *
   * @throws org.balcao.kernel.InvalidRequestException if nobody can pay in that currency
   */
  Cart open(Actor buyer, Currency currency, Locale locale);

  /**
   * The same for a customer, by staff.
   *
   * @throws org.balcao.kernel.NotFoundException if there is no such customer
   */
  Cart openFor(Actor staff, UUID customerId, Currency currency, Locale locale);

  /** A cart, open or not. */
  Cart get(Actor actor, UUID cartId);

  /**
   * Puts more of something into a cart. Whether it has a price and is in stock shows in the cart's
   * lines.
   *
   * @param quantity 1 to {@link #MOST_PIECES}
   * @throws org.balcao.kernel.NotFoundException if there is no such SKU
   * @throws org.balcao.kernel.ConflictException if it is not on sale, or the cart cannot take so
   *     much
   */
  Cart add(Actor actor, UUID cartId, String sku, int quantity);

  /** The same for many at once; all of them or none. A SKU that is named twice is added twice. */
  Cart addAll(Actor actor, UUID cartId, List<CartItem> items);

  /**
   * Sets the quantity of a line.
   *
   * @param quantity 1 to {@link #MOST_PIECES}
   * @throws org.balcao.kernel.NotFoundException if the cart has no such line
   */
  Cart change(Actor actor, UUID cartId, String sku, int quantity);

  /** Takes a line out; has no effect if there is none. */
  Cart remove(Actor actor, UUID cartId, String sku);

  /** Takes all lines out. */
  Cart clear(Actor actor, UUID cartId);

  /**
   * Hands a guest's cart over to the customer it turned out to be. Without an open cart of its own
   * the customer gets the guest's as it is. Otherwise quantities are added up in the customer's
   * cart, up to {@link #MOST_PIECES} each; lines beyond {@link #MOST_LINES} are left behind. Has no
   * effect if the guest has no open cart.
   *
   * @param customer a customer who has signed in
   * @param guestToken the token of the session before
   * @return the customer's open cart
   */
  Cart merge(Actor customer, String guestToken);

  /**
   * Closes a cart because it is ordered, exactly once; for the checkout, in whose unit of work it
   * takes part.
   *
   * @param version of the cart that the buyer confirmed
   * @return the cart as it was ordered, with what it costs now
   * @throws org.balcao.kernel.ConflictException if it was changed, ordered or merged meanwhile
   */
  Cart checkedOut(Session session, UUID cartId, int version);
}
