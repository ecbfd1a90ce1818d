package org.balcao.backoffice.desk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a kind of field takes, each in its one form.
 *
 * @param ordered whether more and less can be asked for
 * @param choices the words that there are, in the form in which staff write them
 */
record SearchValues(boolean ordered, List<String> choices, UnaryOperator<String> form) {
  private static final int LONGEST = 254;
  private static final Pattern AMOUNT =
      Pattern.compile("(-?[0-9]{1,14}(?:\\.[0-9]{1,4})?)([A-Za-z]{3})?");

  String canonical(String value) {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("needs 1 to " + LONGEST + " characters");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("holds a control character");
    }
    return form.apply(value.strip());
  }

  static SearchValues text() {
    return new SearchValues(false, List.of(), UnaryOperator.identity());
  }

  static <E extends Enum<E>> SearchValues constant(Class<E> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants()).map(e -> word(e.name())).sorted().toList();
    return new SearchValues(
        false,
        words,
        value -> {
          if (!words.contains(word(value))) {
            throw new IllegalArgumentException("is none of " + String.join(", ", words));
          }
          return word(value);
        });
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static SearchValues flag() {
    List<String> words = List.of("yes", "no");
    return new SearchValues(
        false,
        words,
        value -> {
          if (!words.contains(word(value))) {
            throw new IllegalArgumentException("is neither yes nor no");
          }
          return word(value);
        });
  }

  static SearchValues id() {
    return new SearchValues(
        false,
        List.of(),
        value -> {
          UUID id = UUID.fromString(value);
          if (!id.toString().equalsIgnoreCase(value)) {
            throw new IllegalArgumentException("is no id");
          }
          return id.toString();
        });
  }

  static SearchValues country() {
    return new SearchValues(
        false,
        List.of(),
        value -> {
          if (!value.matches("[A-Za-z]{2}")) {
            throw new IllegalArgumentException("is no country: two letters, such as BR");
          }
          return value.toUpperCase(Locale.ROOT);
        });
  }

  static SearchValues currency() {
    return new SearchValues(false, List.of(), SearchValues::currency);
  }

  private static String currency(String code) {
    try {
      return Currency.getInstance(code.toUpperCase(Locale.ROOT)).getCurrencyCode();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("is no currency: three letters, such as BRL", e);
    }
  }

  static SearchValues amount() {
    return new SearchValues(
        true,
        List.of(),
        value -> {
          Matcher matcher = AMOUNT.matcher(value);
          if (!matcher.matches()) {
            throw new IllegalArgumentException("is no amount, such as 100 or 99.90BRL");
          }
          String number = plain(new BigDecimal(matcher.group(1)));
          return matcher.group(2) == null ? number : number + currency(matcher.group(2));
        });
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static SearchValues moment() {
    return new SearchValues(
        true,
        List.of(),
        value -> {
          try {
            return value.length() == 10
                ? LocalDate.parse(value).toString()
                : checked(Instant.parse(value.toUpperCase(Locale.ROOT))).toString();
          } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                "is neither a date such as 2026-01-31 nor a moment such as 2026-01-31T12:00:00Z",
                e);
          }
        });
  }

  /** Databases know no others. */
  private static Instant checked(Instant moment) {
    if (moment.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
        || !moment.isBefore(Instant.parse("9999-12-31T00:00:00Z"))) {
      throw new DateTimeException("out of range");
    }
    return moment;
  }
}
