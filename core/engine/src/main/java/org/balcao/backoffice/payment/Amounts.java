package org.balcao.backoffice.payment;

import java.util.Currency;
import org.balcao.spi.Money;

/**
 * How far one payment has come, in money. All rules about its amounts are here; a value that breaks
 * one cannot be made.
 *
 * @param authorized by the gateway, captured or not, and not given free
 * @param captured taken
 * @param capturing set aside for planned captures
 * @param ahead of {@code captured}, what the gateway took before a capture was planned for it
 * @param cancelling set aside for being given free
 * @param refunded given back
 * @param refunding set aside for planned refunds
 */
record Amounts(
    Money authorized,
    Money captured,
    Money capturing,
    Money ahead,
    Money cancelling,
    Money refunded,
    Money refunding) {

  Amounts {
    boolean right =
        !captured.isNegative()
            && !capturing.isNegative()
            && !cancelling.isNegative()
            && !ahead.isNegative()
            && !refunded.isNegative()
            && !refunding.isNegative()
            && captured.plus(capturing).plus(cancelling).compareTo(authorized) <= 0
            && ahead.compareTo(captured) <= 0
            && refunded.plus(refunding).compareTo(captured) <= 0;
    if (!right) {
      throw new IllegalStateException(
          "the amounts of a payment do not fit: authorized "
              + authorized
              + ", captured "
              + captured
              + ", set aside to capture "
              + capturing
              + " and to cancel "
              + cancelling
              + ", ahead "
              + ahead
              + ", refunded "
              + refunded
              + ", set aside to refund "
              + refunding);
    }
  }

  static Amounts none(Currency currency) {
    Money zero = Money.zero(currency);
    return new Amounts(zero, zero, zero, zero, zero, zero, zero);
  }

  /** Authorised, and neither captured nor set aside. */
  Money free() {
    return authorized.minus(captured).minus(capturing).minus(cancelling);
  }

  /** Captured, and neither refunded nor set aside for it. */
  Money refundable() {
    return captured.minus(refunded).minus(refunding);
  }

  /**
   * The gateway has authorised {@code amount}.
   *
   * @param taken whether it took the money at once
   */
  Amounts authorize(Money amount, boolean taken) {
    Money now = taken ? amount : Money.zero(amount.currency());
    return new Amounts(
        authorized.plus(amount),
        captured.plus(now),
        capturing,
        ahead.plus(now),
        cancelling,
        refunded,
        refunding);
  }

  /** Sets {@code amount} aside for a capture. */
  Amounts planCapture(Money amount) {
    return capturing(capturing.plus(amount));
  }

  /** What was set aside is free again. */
  Amounts freeCapture(Money amount) {
    return capturing(capturing.minus(amount));
  }

  /**
   * What was set aside is taken.
   *
   * @param last whether the gateway gives the rest free by itself
   */
  Amounts capture(Money amount, boolean last) {
    Money taken = captured.plus(amount);
    Money left = capturing.minus(amount);
    Money held = last ? taken.plus(left).plus(cancelling) : authorized;
    return new Amounts(held, taken, left, ahead, cancelling, refunded, refunding);
  }

  /** A capture asks for what was taken before. */
  Amounts claimAhead(Money amount) {
    return new Amounts(
        authorized, captured, capturing, ahead.minus(amount), cancelling, refunded, refunding);
  }

  /** No capture will ask for what was taken before. */
  Amounts dropAhead() {
    return claimAhead(ahead);
  }

  /** Sets all that is free aside for being given free. */
  Amounts planCancel() {
    return cancelling(authorized, cancelling.plus(free()));
  }

  /** What was set aside is not given free after all. */
  Amounts freeCancel(Money amount) {
    return cancelling(authorized, cancelling.minus(amount));
  }

  /** What was set aside is given free. */
  Amounts cancel(Money amount) {
    return cancelling(authorized.minus(amount), cancelling.minus(amount));
  }

  /** Sets {@code amount} aside for a refund. */
  Amounts planRefund(Money amount) {
    return refunding(refunded, refunding.plus(amount));
  }

  /** What was set aside is not paid back. */
  Amounts freeRefund(Money amount) {
    return refunding(refunded, refunding.minus(amount));
  }

  /** What was set aside is paid back. */
  Amounts refund(Money amount) {
    return refunding(refunded.plus(amount), refunding.minus(amount));
  }

  private Amounts capturing(Money aside) {
    return new Amounts(authorized, captured, aside, ahead, cancelling, refunded, refunding);
  }

  private Amounts cancelling(Money held, Money aside) {
    return new Amounts(held, captured, capturing, ahead, aside, refunded, refunding);
  }

  private Amounts refunding(Money paidBack, Money aside) {
    return new Amounts(authorized, captured, capturing, ahead, cancelling, paidBack, aside);
  }
}
