package org.balcao.spi.tck;

import java.util.regex.Pattern;

/** Finds what could be the number of a card: 13 to 19 digits, the last of which is right. */
final class CardNumbers {
  private static final Pattern DIGITS = Pattern.compile("(?:\\d[ -]?){12,18}\\d");

  private CardNumbers() {}

  static boolean isIn(String text) {
    return DIGITS
        .matcher(text)
        .results()
        .map(found -> found.group().replaceAll("\\D", ""))
        .anyMatch(CardNumbers::isChecked);
  }

  /** By the formula of Luhn: from the right, every second digit counts twice. */
  private static boolean isChecked(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
