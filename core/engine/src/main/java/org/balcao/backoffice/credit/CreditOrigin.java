package org.balcao.backoffice.credit;

/** How a lot of credit came to be. */
public enum CreditOrigin {
  /** A gift card that somebody paid for. */
  SOLD,
  /** Given by the store: a promotion, or goodwill. */
  GRANTED,
  /**
   * The buyer's own money, paid beyond what was owed. It never expires, pays what the buyer comes
   * to owe, and can be paid out.
   */
  OVERPAID
}
