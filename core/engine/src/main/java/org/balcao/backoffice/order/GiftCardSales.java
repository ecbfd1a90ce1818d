package org.balcao.backoffice.order;

import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;

/**
 * Gift cards that are sold like goods. When the order is confirmed and its money was taken, each
 * unit becomes one card, worth what was paid for it; the codes are written to the buyer. Seeing
 * them needs {@link Orders#READ}, taking them back {@link Orders#REFUND}. Thread-safe.
 */
public interface GiftCardSales {

  /** The cards that were issued for an order, by line and unit; for staff. */
  List<SoldGiftCard> ofOrder(Actor actor, UUID orderId);

  /**
   * Takes what is left on a card away for good. That much can be refunded by {@link Orders#refund}
   * then; what was spent of it cannot.
   *
   * @param reason 1 to 500 characters
   * @throws org.balcao.kernel.ConflictException if it was taken back
   */
  SoldGiftCard takeBack(Actor actor, UUID cardId, String reason);

  // For the features above, inside their unit of work.

  /** The same as {@link #ofOrder(Actor, UUID)}. */
  List<SoldGiftCard> ofOrder(Session session, UUID orderId);

  /** Makes new codes for the cards of an order that are the buyer's; the ones before are void. */
  List<Coded> newCodes(Session session, UUID orderId);

  /**
   * A card with a code that was made just now. Its {@code toString} does not show the code.
   *
   * @param code in groups of four
   */
  record Coded(UUID cardId, Money amount, String code) {
    @Override
    public String toString() {
      return "Coded[" + cardId + "]";
    }
  }
}
