package org.balcao.backoffice.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/** The texts of an order, or of one line of it, as values; what is none becomes a fault. */
final class CheckedTexts {
  private static final String AMOUNT = "write digits with a point, such as 19.90";
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

  private final RawOrder order;
  private final long line;
  private final Map<TransferColumn, String> values;

  CheckedTexts(RawOrder order, long line, Map<TransferColumn, String> values) {
    this.order = order;
    this.line = line;
    this.values = values;
    values.forEach(this::check);
  }

  private void check(TransferColumn column, String value) {
    if (value.length() > column.longest()) {
      fault(
          column, "BAL-TRF012", "has more than " + column.longest() + " characters", "shorten it");
    } else if (value.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || loneSurrogate(value)) {
      fault(
          column,
          "BAL-TRF012",
          "holds a character that no text has",
          "remove control characters and halves of characters");
    } else if (column.personal() && value.equals(ColumnValues.MASK)) {
      fault(
          column,
          "BAL-TRF011",
          "is masked",
          "export the orders with personal data, or replace what is masked");
    }
  }

  private static boolean loneSurrogate(String value) {
    return value
        .codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  void fault(TransferColumn column, String code, String problem, String remedy) {
    order.fault(line, column.word(), code, problem, remedy);
  }

  Optional<String> find(TransferColumn column) {
    return Optional.ofNullable(values.get(column));
  }

  String text(TransferColumn column, String otherwise) {
    return find(column).orElse(otherwise);
  }

  /** The text; a fault and nothing where there is none. */
  Optional<String> needed(TransferColumn column, String why) {
    Optional<String> value = find(column);
    if (value.isEmpty()) {
      fault(column, "BAL-TRF010", "is missing", why);
    }
    return value;
  }

  <T> Optional<T> value(TransferColumn column, Function<String, T> reading, String remedy) {
    return find(column).flatMap(text -> read(column, text, reading, remedy));
  }

  private <T> Optional<T> read(
      TransferColumn column, String text, Function<String, T> reading, String remedy) {
    try {
      return Optional.of(reading.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      fault(column, "BAL-TRF011", "cannot be read", remedy);
      return Optional.empty();
    }
  }

  Optional<Money> money(TransferColumn column, String currency) {
    return value(
        column,
        text -> {
          Money money = Money.of(text, currency);
          if (money.isNegative()) {
            throw new IllegalArgumentException("negative");
          }
          return money;
        },
        AMOUNT + ", not negative, with the decimals of " + currency);
  }

  Optional<Integer> number(TransferColumn column, int least, int most) {
    return value(
        column,
        text -> {
          int number = Integer.parseInt(text);
          if (number < least || number > most) {
            throw new IllegalArgumentException("out of range");
          }
          return number;
        },
        "write a whole number from " + least + " to " + most);
  }

  List<TaxAmount> taxes(TransferColumn column, String currency) {
    return value(
            column,
            text -> TaxText.read(text, currency),
            "write name;rate;amount, several with | between them")
        .orElse(List.of());
  }

  /** A moment that is not to come. */
  Optional<Instant> moment(TransferColumn column, ZoneId zone, Instant now) {
    return value(
        column,
        text -> {
          Instant moment = moment(text, zone).truncatedTo(ChronoUnit.MICROS);
          if (moment.isBefore(EARLIEST) || moment.isAfter(now)) {
            throw new IllegalArgumentException("out of range");
          }
          return moment;
        },
        "write a moment of the past such as 2026-01-05T10:00:00Z, or a date in the store's zone");
  }

  private static Instant moment(String text, ZoneId zone) {
    if (text.length() == 10) {
      return LocalDate.parse(text).atStartOfDay(zone).toInstant();
    }
    return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
        ? java.time.OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(zone).toInstant();
  }
}
