package org.balcao.frontoffice.cart;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Carts that staff put together; for the feature of drafts, in whose unit of work everything takes
 * part. No permission is asked for. Thread-safe.
 */
public interface DraftCarts {

  /**
   * An empty one, in the store's currency and language where none is given. A customer's stands
   * beside the open cart that it may have.
   */
  UUID open(
      Session session,
      @Nullable UUID customerId,
      @Nullable Currency currency,
      @Nullable Locale locale);

  /**
   * Looks at one.
   *
   * @throws org.balcao.kernel.NotFoundException if there is no such draft
   */
  Cart get(Session session, UUID cartId);

  /**
   * The same, and nobody else changes or orders it until the unit has ended.
   *
   * @throws org.balcao.kernel.ConflictException if it is not open any more
   */
  Cart lock(Session session, UUID cartId);

  /**
   * Writes what it holds; the version becomes greater in any case. Only for who has locked it.
   *
   * @param items all lines, in their order
   * @param agreed prices that stay, of lines that are there
   * @throws org.balcao.kernel.NotFoundException if there is no such SKU
   * @throws org.balcao.kernel.ConflictException if something that comes in is not on sale, or it is
   *     more than a cart takes
   */
  Cart save(Session session, UUID cartId, List<CartItem> items, Map<String, AgreedPrice> agreed);

  /** Gives it to a buyer, who may order it as it is. Only for who has locked it. */
  Cart hand(Session session, UUID cartId, Actor buyer);

  /**
   * Takes it back from the buyer who had it by an invitation, unless it was made for that customer.
   * Only for who has locked it.
   */
  void takeBack(Session session, UUID cartId);

  /** Closes it for good. Only for who has locked it. */
  void close(Session session, UUID cartId);
}
