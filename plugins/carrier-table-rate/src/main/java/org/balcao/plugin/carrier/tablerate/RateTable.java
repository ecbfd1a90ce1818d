package org.balcao.plugin.carrier.tablerate;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/**
 * Rates from a CSV file: {@code zone, service, currency, up-to-value, up-to-grams, extra-grams,
 * price}, found by the names in its first line. A row with {@code extra-grams} is the price of each
 * further weight begun; an empty limit means any.
 */
final class RateTable {
  static final String SETTING = "table";

  private static final List<String> NEEDED = List.of("zone", "service", "up-to-grams", "price");
  private static final Set<String> KNOWN =
      Set.of("zone", "service", "currency", "up-to-value", "up-to-grams", "extra-grams", "price");

  private final Map<String, Integer> columns = new HashMap<>();
  private final Currency usual;

  /** What rows of one list have in common. */
  private record ListKey(Place place, Currency currency, Optional<BigDecimal> upToValue) {}

  /** A service in a zone. */
  record Place(String service, String zone) {}

  private record Row(
      int line, ListKey list, Optional<Long> upTo, Optional<Long> extra, Money price) {}

  private RateTable(CsvRow header, Currency usual) {
    this.usual = usual;
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cell(i).toLowerCase(Locale.ROOT);
      if (!KNOWN.contains(name) || columns.put(name, i) != null) {
        throw PluginException.misconfigured(
            SETTING,
            "the first line names a column that is unknown or named twice: '" + name + "'");
      }
    }
    for (String needed : NEEDED) {
      if (!columns.containsKey(needed)) {
        throw PluginException.misconfigured(
            SETTING, "the first line has to name a column '" + needed + "'");
      }
    }
  }

  /** The rates of every service in every zone of the table; none where no table is set. */
  static Map<Place, Rates> read(Settings settings, Currency usual) {
    if (settings.find(SETTING).isEmpty()) {
      return Map.of();
    }
    Path path = settings.path(SETTING);
    List<CsvRow> rows = CsvRow.read(SETTING, path);
    if (rows.isEmpty()) {
      throw PluginException.misconfigured(SETTING, "the file is empty");
    }
    return new RateTable(rows.get(0), usual).rates(rows.subList(1, rows.size()));
  }

  private Map<Place, Rates> rates(List<CsvRow> rows) {
    Map<ListKey, List<Row>> byList = new LinkedHashMap<>();
    for (CsvRow row : rows) {
      Row read = row(row);
      byList.computeIfAbsent(read.list(), k -> new ArrayList<>()).add(read);
    }
    Map<Place, List<RateList>> byPlace = new LinkedHashMap<>();
    byList.forEach(
        (key, of) ->
            byPlace.computeIfAbsent(key.place(), k -> new ArrayList<>()).add(list(key, of)));
    Map<Place, Rates> rates = new LinkedHashMap<>();
    byPlace.forEach((place, lists) -> rates.put(place, new Rates(lists)));
    return rates;
  }

  private static RateList list(ListKey key, List<Row> rows) {
    List<Row> bands =
        rows.stream()
            .filter(row -> row.extra().isEmpty())
            .sorted(Comparator.comparing(row -> row.upTo().orElse(RateList.ANY_WEIGHT)))
            .toList();
    List<Row> extras = rows.stream().filter(row -> row.extra().isPresent()).toList();
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).upTo().equals(bands.get(i - 1).upTo())) {
        throw wrong(bands.get(i).line(), "has the same weight as line " + bands.get(i - 1).line());
      }
    }
    boolean endless = !bands.isEmpty() && bands.get(bands.size() - 1).upTo().isEmpty();
    if (bands.isEmpty() || extras.size() > 1 || (endless && !extras.isEmpty())) {
      throw wrong(
          rows.get(0).line(),
          "and those like it: rows with extra-grams need rows with up-to-grams, one extra at most");
    }
    return new RateList(
        key.currency(),
        key.upToValue(),
        bands.stream()
            .map(row -> new RateList.Band(row.upTo().orElse(RateList.ANY_WEIGHT), row.price()))
            .toList(),
        extras.stream()
            .map(row -> new RateList.Step(row.extra().orElseThrow(), row.price()))
            .findFirst());
  }

  private Row row(CsvRow row) {
    Currency currency = currency(row);
    return new Row(
        row.line(),
        new ListKey(
            new Place(value(row, "service"), value(row, "zone")),
            currency,
            decimal(row, "up-to-value").map(BigDecimal::stripTrailingZeros)),
        grams(row, "up-to-grams"),
        grams(row, "extra-grams"),
        price(row, currency));
  }

  private Currency currency(CsvRow row) {
    String code = value(row, "currency");
    try {
      return code.isEmpty() ? usual : Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw wrong(row.line(), "has a currency that is not an ISO 4217 code");
    }
  }

  private Money price(CsvRow row, Currency currency) {
    try {
      Money price = Money.of(value(row, "price"), currency.getCurrencyCode());
      if (!price.isNegative()) {
        return price;
      }
    } catch (IllegalArgumentException e) {
      // Told below, with the line.
    }
    throw wrong(row.line(), "needs a price: digits with a point, at the scale of " + currency);
  }

  private Optional<Long> grams(CsvRow row, String column) {
    String text = value(row, column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw wrong(row.line(), "has a weight in " + column + " that is not whole grams");
    }
    return Optional.of(Long.parseLong(text));
  }

  private Optional<BigDecimal> decimal(CsvRow row, String column) {
    String text = value(row, column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("\\d{1,15}(\\.\\d{1,9})?")) {
      throw wrong(row.line(), "has a value in " + column + " that is not a number with a point");
    }
    return Optional.of(new BigDecimal(text));
  }

  private String value(CsvRow row, String column) {
    return row.cell(columns.getOrDefault(column, -1));
  }

  private static PluginException wrong(int line, String what) {
    return PluginException.misconfigured(SETTING, "line " + line + " " + what);
  }
}
