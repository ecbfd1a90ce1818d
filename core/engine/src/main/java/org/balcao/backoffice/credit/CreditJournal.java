package org.balcao.backoffice.credit;

import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/**
 * Where value that comes into being, lapses or is paid out is posted. Implemented by the feature
 * that keeps the ledger, which lies above this one.
 */
public interface CreditJournal {

  /** Value was sold for money, or given. */
  void issued(
      Session session, CreditKind kind, CreditOrigin origin, String reference, Money amount);

  /** A gift card came of what a buyer has paid for it in an order. */
  void sold(Session session, String reference, UUID orderId, Money amount);

  /** What was left of it was taken back. */
  void takenBack(Session session, String reference, UUID orderId, Money amount);

  /** Value expired. */
  void lapsed(Session session, CreditKind kind, String reference, Money amount);

  /** A buyer's own money was paid out by bank. */
  void paidOut(Session session, String reference, Money amount);
}
