package org.balcao.backoffice.order;

import java.util.UUID;
import org.balcao.spi.Money;

/**
 * A gift card that was issued for one unit of an order's line.
 *
 * @param cardId of the card; {@code GiftCards} shows what is on it
 * @param unit counts the units of the line from 1
 * @param amount what the buyer has paid for it, and what was put on it
 * @param back what was left on it when it was taken back
 */
public record SoldGiftCard(
    UUID cardId, UUID orderId, String lineId, int unit, Money amount, Money back, State state) {

  /** How it stands. */
  public enum State {
    /** It is the buyer's. */
    ISSUED,
    /** It was taken back; what was left on it can be refunded. */
    TAKEN_BACK
  }
}
