package org.balcao.backoffice.settlement;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.kernel.csv.CsvRecords;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.SettlementLine;

/** Reads a file of lines, one at a time. The columns are in {@code docs/settlement.md}. */
final class StatementFile {
  private static final List<String> NEEDED =
      List.of("key", "kind", "currency", "gross", "booked_at");
  private static final List<String> OPTIONAL =
      List.of(
          "raw_kind",
          "operation",
          "authorization",
          "fee",
          "net",
          "net_currency",
          "payout",
          "payable_on");

  private static final int MOST_FIELDS = 100;
  private static final int LONGEST_FIELD = 1000;

  private final CsvRecords csv;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Reads the header.
   *
   * @throws IllegalArgumentException naming what is wrong with it
   */
  StatementFile(Reader reader) throws IOException {
    this.csv = new CsvRecords(reader, MOST_FIELDS, LONGEST_FIELD);
    List<String> header =
        csv.read().orElseThrow(() -> new IllegalArgumentException("the file is empty")).values();
    for (String column : header) {
      if (!NEEDED.contains(column) && !OPTIONAL.contains(column)) {
        throw new IllegalArgumentException("line 1: there is no column '" + column + "'");
      }
      if (places.put(column, places.size()) != null) {
        throw new IllegalArgumentException("line 1: column '" + column + "' stands there twice");
      }
    }
    List<String> missing = new ArrayList<>(NEEDED);
    missing.removeAll(places.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("line 1: columns are missing: " + missing);
    }
  }

  /**
   * The next line; empty at the end.
   *
   * @throws IllegalArgumentException naming the line and what is wrong with it; the next call reads
   *     the line after it
   */
  Optional<SettlementLine> next() throws IOException {
    Optional<CsvRecords.Fields> fields = csv.read();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    long number = fields.get().line();
    if (fields.get().values().size() != places.size()) {
      throw new IllegalArgumentException(
          "line "
              + number
              + ": has "
              + fields.get().values().size()
              + " fields, the header "
              + places.size());
    }
    try {
      return Optional.of(line(name -> field(fields.get(), name)));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private Optional<String> field(CsvRecords.Fields fields, String name) {
    Integer place = places.get(name);
    return place == null
        ? Optional.empty()
        : Optional.of(fields.values().get(place)).filter(value -> !value.isEmpty());
  }

  private static SettlementLine line(Function<String, Optional<String>> field) {
    String currency = needed(field, "currency");
    Money gross = Money.of(needed(field, "gross"), currency);
    Money fee =
        field
            .apply("fee")
            .map(text -> Money.of(text, currency))
            .orElseGet(() -> Money.zero(gross.currency()));
    Optional<String> netCurrency = field.apply("net_currency");
    Money net =
        field
            .apply("net")
            .map(text -> Money.of(text, netCurrency.orElse(currency)))
            .orElseGet(() -> gross.minus(fee));
    if (netCurrency.filter(code -> !code.equals(net.currency().getCurrencyCode())).isPresent()) {
      throw new IllegalArgumentException("net is needed where its currency is another");
    }
    SettlementLine.Kind kind = kind(needed(field, "kind"));
    return new SettlementLine(
        limited("key", needed(field, "key"), 200),
        kind,
        limited("raw_kind", field.apply("raw_kind").orElse(kind.name()), 200),
        field.apply("operation").map(text -> limited("operation", text, 200)),
        field.apply("authorization").map(ProviderRef::new),
        gross,
        fee,
        net,
        Instant.parse(needed(field, "booked_at")),
        field.apply("payout").map(text -> limited("payout", text, 200)),
        field.apply("payable_on").map(LocalDate::parse));
  }

  private static String needed(Function<String, Optional<String>> field, String name) {
    return field.apply(name).orElseThrow(() -> new IllegalArgumentException(name + " is needed"));
  }

  private static String limited(String name, String text, int most) {
    if (text.length() > most) {
      throw new IllegalArgumentException(name + " has at most " + most + " characters");
    }
    return text;
  }

  private static SettlementLine.Kind kind(String text) {
    try {
      return SettlementLine.Kind.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "kind '" + text + "' is none of " + List.of(SettlementLine.Kind.values()), e);
    }
  }
}
