package org.balcao.plugin.tax.rates;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.PluginException;
import org.balcao.spi.tax.TaxRequest;

/**
 * Reads a CSV file of rates. Columns are found by the names in its first line, in any order; a file
 * with a column {@code territory_codes} is read by {@link TerritoryLayout}.
 */
final class RateFile {
  static final String SETTING = "file";

  private static final Set<String> KNOWN =
      Set.of(
          "country",
          "region",
          "postal-prefix",
          "category",
          "tax",
          "name",
          "percent",
          "compound",
          "from",
          "until");

  private final Map<String, Integer> columns;

  private RateFile(Map<String, Integer> columns) {
    this.columns = columns;
  }

  static List<TaxRate> read(Path path) {
    List<CsvRow> rows = CsvRow.read(SETTING, path);
    if (rows.isEmpty()) {
      throw PluginException.misconfigured(SETTING, "the file is empty");
    }
    Map<String, Integer> columns = columns(rows.get(0));
    List<CsvRow> body = rows.subList(1, rows.size());
    if (columns.containsKey(TerritoryLayout.TERRITORIES)) {
      return new TerritoryLayout(columns).read(body);
    }
    columns.keySet().stream()
        .filter(c -> !KNOWN.contains(c))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw PluginException.misconfigured(
                  SETTING, "the first line names an unknown column '" + unknown + "'");
            });
    return body.stream().map(new RateFile(columns)::rate).toList();
  }

  private static Map<String, Integer> columns(CsvRow header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cell(i).toLowerCase(Locale.ROOT);
      if (columns.put(name, i) != null) {
        throw PluginException.misconfigured(
            SETTING, "the first line names the column '" + name + "' twice");
      }
    }
    return columns;
  }

  private TaxRate rate(CsvRow row) {
    RateText text = new RateText(new TaxRate.Source(SETTING, "line " + row.line()));
    Territory territory =
        new Territory(
            text.country(value(row, "country", "")),
            value(row, "region", ""),
            value(row, "postal-prefix", ""));
    String percent = value(row, "percent", "");
    boolean exempt = percent.equalsIgnoreCase("exempt");
    BigDecimal rate = exempt ? BigDecimal.ZERO : text.percent(percent);
    String tax = value(row, "tax", TaxRate.VAT).toLowerCase(Locale.ROOT);
    return text.checked(
        new TaxRate(
            tax,
            territory,
            value(row, "category", TaxRequest.STANDARD),
            value(row, "name", TaxRate.nameOf(tax, territory, rate)),
            rate,
            exempt,
            text.flag(value(row, "compound", "")),
            text.date(value(row, "from", ""), LocalDate.MIN),
            text.endAfter(value(row, "until", "")),
            text.source()));
  }

  private String value(CsvRow row, String column, String otherwise) {
    String value = row.cell(columns.getOrDefault(column, -1));
    return value.isEmpty() ? otherwise : value;
  }
}
