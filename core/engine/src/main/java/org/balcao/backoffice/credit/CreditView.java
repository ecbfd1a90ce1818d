package org.balcao.backoffice.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;

/**
 * Credit of a customer, or of a guest's order.
 *
 * @param balances what can be spent, one amount per currency
 * @param lots the first that expires first; those that are used up too
 */
public record CreditView(UUID holder, List<Money> balances, List<Lot> lots) {
  /** Copies the lists. */
  public CreditView {
    balances = List.copyOf(balances);
    lots = List.copyOf(lots);
  }

  /**
   * Credit of one origin and one last day.
   *
   * @param free what can be spent
   * @param reserved what orders have set aside
   * @param note what for; for staff, and empty for others
   */
  public record Lot(
      CreditOrigin origin,
      Money amount,
      Money free,
      Money reserved,
      Money spent,
      Money lapsed,
      Optional<LocalDate> expiresOn,
      Optional<String> note,
      Instant madeAt) {}
}
