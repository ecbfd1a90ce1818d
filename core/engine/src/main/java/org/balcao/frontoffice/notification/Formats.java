package org.balcao.frontoffice.notification;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.balcao.spi.Money;

/**
 * Values in the form that readers of a language expect.
 *
 * @param locale language of the template, region of the reader
 * @param zone the store's
 */
record Formats(Locale locale, ZoneId zone) {
  /** Line breaks would forge lines and headers; direction marks would turn what is beside them. */
  private static final Pattern NOT_OF_ONE_LINE =
      Pattern.compile("[\\p{Cntrl}\\s\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  /** An amount, exact, at its currency's scale. */
  String money(Money money) {
    int digits = money.currency().getDefaultFractionDigits();
    // Not thread-safe, and cheaper to make than to share.
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(money.currency());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(money.amount());
  }

  /** A date in words. */
  String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  /** The date of a moment, in the store's zone. */
  String date(Instant moment) {
    return date(moment.atZone(zone).toLocalDate());
  }

  /** A whole number. */
  String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** The name of a country. */
  String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
  }

  /** A text of others, as one harmless line. */
  static String line(String text) {
    return NOT_OF_ONE_LINE.matcher(text).replaceAll(" ").strip();
  }
}
