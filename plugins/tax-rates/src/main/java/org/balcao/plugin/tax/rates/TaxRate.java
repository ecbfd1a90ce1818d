package org.balcao.plugin.tax.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One rate, in one territory, for one category, in one period.
 *
 * @param tax which tax it is: of one tax the narrowest territory counts, different taxes add up
 * @param name for invoices
 * @param rate as a fraction: 0.19
 * @param exempt whether nothing is levied and nothing is printed, unlike a rate of zero
 * @param compound whether it is levied on the other taxes, too
 * @param from first day
 * @param end first day on which it no longer holds
 * @param source setting or line it came from, for error messages
 */
record TaxRate(
    String tax,
    Territory territory,
    String category,
    String name,
    BigDecimal rate,
    boolean exempt,
    boolean compound,
    LocalDate from,
    LocalDate end,
    Source source) {

  /** The tax of rows that name none. */
  static final String VAT = "vat";

  /** Where a rate was written down: the setting to blame, and the place in it. */
  record Source(String setting, String place) {}

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(end);
  }

  boolean overlaps(TaxRate other) {
    return from.isBefore(other.end) && other.from.isBefore(end);
  }

  TaxRate until(LocalDate newEnd) {
    return new TaxRate(
        tax, territory, category, name, rate, exempt, compound, from, newEnd, source);
  }

  /** Such as {@code VAT DE 19%}, for rows without a name. */
  static String nameOf(String tax, Territory territory, BigDecimal rate) {
    String place =
        territory.country() + (territory.region().isEmpty() ? "" : "-" + territory.region());
    String percent = rate.movePointRight(2).stripTrailingZeros().toPlainString();
    return tax.toUpperCase(Locale.ROOT) + " " + place + " " + percent + "%";
  }
}
