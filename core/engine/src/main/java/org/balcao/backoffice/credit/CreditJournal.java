package org.balcao.backoffice.credit;

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

  /** Value expired. */
  void lapsed(Session session, CreditKind kind, String reference, Money amount);

  /** A buyer's own money was paid out by bank. */
  void paidOut(Session session, String reference, Money amount);
}
