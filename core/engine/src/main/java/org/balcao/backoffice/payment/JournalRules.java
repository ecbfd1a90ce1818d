package org.balcao.backoffice.payment;

import java.util.Currency;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.spi.Money;

/** What an entry must be to be posted. */
final class JournalRules {
  private JournalRules() {}

  /**
   * Answers the entry's one currency.
   *
   * @throws IllegalArgumentException if it cannot be posted
   */
  static Currency check(JournalEntry entry) {
    if (!entry.kind().matches("[a-z][a-z-]{0,39}")) {
      throw wrong(entry, "its kind is lower case letters and hyphens, at most 40");
    }
    if (entry.reference().isBlank() || entry.reference().length() > 120) {
      throw wrong(entry, "its reference has 1 to 120 characters");
    }
    if (entry.lines().size() < 2) {
      throw wrong(entry, "it needs two lines or more");
    }
    Currency currency = entry.lines().get(0).amount().currency();
    Money sum = Money.zero(currency);
    for (Line line : entry.lines()) {
      if (!line.amount().currency().equals(currency)) {
        throw wrong(entry, "it mixes " + currency + " and " + line.amount().currency());
      }
      if (line.amount().isZero()) {
        throw wrong(entry, "a line of it is zero");
      }
      if (line.account().isBlank() || line.account().length() > 100) {
        throw wrong(entry, "an account's name has 1 to 100 characters");
      }
      sum = sum.plus(line.amount());
    }
    if (!sum.isZero()) {
      throw wrong(entry, "it does not balance: its lines add up to " + sum);
    }
    return currency;
  }

  private static IllegalArgumentException wrong(JournalEntry entry, String problem) {
    return new IllegalArgumentException(
        "the entry " + entry.kind() + " " + entry.reference() + " cannot be posted: " + problem);
  }
}
