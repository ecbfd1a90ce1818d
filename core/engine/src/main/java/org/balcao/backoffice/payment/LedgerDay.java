package org.balcao.backoffice.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.balcao.spi.Money;

/**
 * A closed day of the ledger and its trial balance. Nothing is ever added to it.
 *
 * @param day in the store's zone
 * @param entries how many entries the day has
 * @param hash SHA-256 over the hash of the closed day before and over all lines of the day, in
 *     hexadecimal digits; {@code balcao verify} computes it anew
 * @param closedBy who closed it
 * @param totals per account and currency, those that did not move included
 */
public record LedgerDay(
    LocalDate day,
    long entries,
    String hash,
    Instant closedAt,
    String closedBy,
    List<Total> totals) {
  /** Copies the list. */
  public LedgerDay {
    totals = List.copyOf(totals);
  }

  /**
   * One account in one currency.
   *
   * @param debits of the day, not negative
   * @param credits of the day, not negative
   * @param balance at the end of the day, debit positive
   */
  public record Total(String account, Money debits, Money credits, Money balance) {}
}
