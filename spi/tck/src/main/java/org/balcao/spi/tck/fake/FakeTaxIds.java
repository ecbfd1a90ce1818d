package org.balcao.spi.tck.fake;

import java.util.stream.IntStream;

/** The check digits of a Brazilian person's number, as an example of a rule. */
final class FakeTaxIds {
  private static final int LENGTH = 11;

  private FakeTaxIds() {}

  static boolean isCpf(String text) {
    return text.matches("[0-9]{" + LENGTH + "}")
        && text.chars().distinct().count() > 1
        && digit(text, LENGTH - 2) == text.charAt(LENGTH - 2)
        && digit(text, LENGTH - 1) == text.charAt(LENGTH - 1);
  }

  /** The check digit at a place, from the digits before it. */
  private static char digit(String text, int place) {
    int sum = IntStream.range(0, place).map(i -> (text.charAt(i) - '0') * (place + 1 - i)).sum();
    int rest = sum * 10 % LENGTH;
    return (char) ('0' + (rest == 10 ? 0 : rest));
  }
}
