package org.balcao.plugin.carrier.tablerate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads weights as people write them. */
final class Weight {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,7}(?:\\.\\d{1,3})?)\\s*(kg|g)");

  private Weight() {}

  /** Grams of {@code 0.5kg} or {@code 500g}; nothing where it is not a weight in whole grams. */
  static Optional<Long> grams(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    BigDecimal grams = matcher.group(2).equals("kg") ? number.movePointRight(3) : number;
    try {
      long whole = grams.longValueExact();
      return whole > 0 ? Optional.of(whole) : Optional.empty();
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
