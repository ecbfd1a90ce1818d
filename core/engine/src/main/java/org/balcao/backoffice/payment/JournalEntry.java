package org.balcao.backoffice.payment;

import java.util.List;
import java.util.UUID;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger.
 *
 * @param kind what happened, such as {@code capture}; lower case and hyphens
 * @param reference what it was, unique per kind: posting the same again is refused by the database
 * @param orderId the order it is about, if it is about one
 * @param lines two or more, whose amounts add up to zero
 */
public record JournalEntry(
    String kind, String reference, @Nullable UUID orderId, List<Line> lines) {
  /** Copies the list. */
  public JournalEntry {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param account see {@link Account}
   * @param amount debit positive, credit negative, not zero
   */
  public record Line(String account, Money amount) {
    /** A debit. */
    public static Line debit(String account, Money amount) {
      return new Line(account, amount);
    }

    /** A credit. */
    public static Line credit(String account, Money amount) {
      return new Line(account, amount.negated());
    }
  }
}
