package org.balcao.backoffice.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.balcao.spi.Money;

/**
 * What happened on a customer's account.
 *
 * @param opening what was owed before the first day
 * @param closing what was owed after the last day
 * @param lines oldest first; they lead from one to the other
 */
public record AccountStatement(
    UUID customerId, LocalDate from, LocalDate to, Money opening, List<Line> lines, Money closing) {
  /** Copies the list. */
  public AccountStatement {
    lines = List.copyOf(lines);
  }

  /**
   * One movement.
   *
   * @param amount what is owed more by it; less if negative
   */
  public record Line(LocalDate day, Kind kind, String orderNumber, Money amount) {}

  /** What happened. */
  public enum Kind {
    /** Goods were sent on account. */
    INVOICE,
    /** A reminder cost something. */
    FEE,
    /** The customer has paid. */
    RECEIPT,
    /** What the customer had overpaid was used. */
    CREDIT,
    /** Money was given back, and is not owed any more. */
    REFUND,
    /** What was given back of something paid was used. */
    REFUND_CREDIT,
    /** Staff do without a fee. */
    WAIVED
  }
}
