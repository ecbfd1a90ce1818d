package org.balcao.plugin.tax.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.PluginException;

/**
 * Reads the columns of the public {@code vat_rates.csv}: {@code start_date, stop_date,
 * territory_codes, rate, rate_type}, where one row holds for several territories, one per line of
 * its cell, the rate is a fraction, and the stop date is the first day without it.
 *
 * <p>Three of that file's habits are translated: {@code UK} and {@code EL} are {@code GB} and
 * {@code GR}; a subdivision of four digits or more is a postal code; and where a stop date is the
 * last day instead, so that one day before the next period would have no rate, the period is
 * extended to it. Codes that no address can bear, such as {@code IC}, are left out.
 */
final class TerritoryLayout {
  static final String TERRITORIES = "territory_codes";

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> OTHER_NAMES = Map.of("UK", "GB", "EL", "GR");

  private final Map<String, Integer> columns;

  TerritoryLayout(Map<String, Integer> columns) {
    this.columns = columns;
    for (String needed : List.of("start_date", "stop_date", "rate", "rate_type")) {
      if (!columns.containsKey(needed)) {
        throw PluginException.misconfigured(
            RateFile.SETTING, "a file with territory_codes also needs a column '" + needed + "'");
      }
    }
  }

  List<TaxRate> read(List<CsvRow> rows) {
    List<TaxRate> rates = new ArrayList<>();
    for (CsvRow row : rows) {
      value(row, TERRITORIES)
          .lines()
          .map(TerritoryLayout::territory)
          .filter(t -> COUNTRIES.contains(t.country()))
          .distinct()
          .forEach(t -> rates.add(rate(row, t)));
    }
    return withoutGapsOfADay(rates);
  }

  private TaxRate rate(CsvRow row, Territory territory) {
    RateText text = new RateText(new TaxRate.Source(RateFile.SETTING, "line " + row.line()));
    BigDecimal rate = text.fraction(value(row, "rate"));
    return text.checked(
        new TaxRate(
            TaxRate.VAT,
            territory,
            value(row, "rate_type"),
            TaxRate.nameOf(TaxRate.VAT, territory, rate),
            rate,
            false,
            false,
            text.date(value(row, "start_date"), LocalDate.MIN),
            text.date(value(row, "stop_date"), LocalDate.MAX),
            text.source()));
  }

  private static Territory territory(String code) {
    String[] parts = code.strip().split("-", 2);
    String country = OTHER_NAMES.getOrDefault(parts[0], parts[0]);
    String subdivision = parts.length > 1 ? parts[1] : "";
    return subdivision.matches("\\d{4,}")
        ? new Territory(country, "", subdivision)
        : new Territory(country, subdivision, "");
  }

  private static List<TaxRate> withoutGapsOfADay(List<TaxRate> rates) {
    List<TaxRate> sorted =
        new ArrayList<>(
            rates.stream()
                .sorted(
                    Comparator.comparing((TaxRate r) -> r.territory().toString())
                        .thenComparing(TaxRate::category)
                        .thenComparing(TaxRate::from))
                .toList());
    for (int i = 1; i < sorted.size(); i++) {
      TaxRate earlier = sorted.get(i - 1);
      TaxRate later = sorted.get(i);
      if (earlier.territory().equals(later.territory())
          && earlier.category().equals(later.category())
          && earlier.end().isBefore(later.from())
          && earlier.end().plusDays(1).equals(later.from())) {
        sorted.set(i - 1, earlier.until(later.from()));
      }
    }
    return sorted;
  }

  private String value(CsvRow row, String column) {
    return row.cell(columns.getOrDefault(column, -1));
  }
}
