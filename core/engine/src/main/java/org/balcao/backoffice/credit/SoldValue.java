package org.balcao.backoffice.credit;

import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/**
 * Gift cards that buyers pay for like goods, for the feature that sells them: within its unit of
 * work, without a permission. Thread-safe.
 */
public interface SoldValue {

  /**
   * Makes a card of what a buyer has paid for it. Nobody knows its code before {@link #renewCode}.
   *
   * @param cardId the same for the same unit: a second card breaks the table's key
   */
  void sell(Session session, UUID cardId, UUID orderId, Money amount, String note);

  /** Makes a new code, which is kept nowhere; the one before is of no use any more. */
  String renewCode(Session session, UUID cardId);

  /**
   * Takes what is free on a card away for good, and blocks it.
   *
   * @return what was left on it; zero if nothing was
   */
  Money takeBack(Session session, UUID cardId, UUID orderId, String reason);

  /** Blocks a card that is not blocked. */
  void block(Session session, UUID cardId, String reason);

  /** Lets a card be used again that was blocked for just that reason. */
  void unblock(Session session, UUID cardId, String reason);
}
