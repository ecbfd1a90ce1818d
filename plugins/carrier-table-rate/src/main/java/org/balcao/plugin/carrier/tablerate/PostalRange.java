package org.balcao.plugin.carrier.tablerate;

import java.util.Locale;
import java.util.Optional;

/**
 * Postal codes between two, both included, compared by as many digits as the two have.
 *
 * @param digits how many that are
 */
record PostalRange(long from, long to, int digits) {

  /** Reads {@code 80000-87999}. */
  static Optional<PostalRange> parse(String text) {
    String[] ends = text.split("-", -1);
    if (ends.length != 2
        || !ends[0].matches("\\d{1,12}")
        || !ends[1].matches("\\d{1,12}")
        || ends[0].length() != ends[1].length()) {
      return Optional.empty();
    }
    PostalRange range =
        new PostalRange(Long.parseLong(ends[0]), Long.parseLong(ends[1]), ends[0].length());
    return range.from <= range.to ? Optional.of(range) : Optional.empty();
  }

  /**
   * @param code letters and digits only
   */
  boolean contains(String code) {
    if (code.length() < digits || !code.substring(0, digits).matches("\\d+")) {
      return false;
    }
    long number = Long.parseLong(code.substring(0, digits));
    return from <= number && number <= to;
  }

  /** The part of all codes that lie in it. */
  double breadth() {
    return (to - from + 1) / Math.pow(10, digits);
  }

  /** Whether some codes lie in both, and neither holds the other: nobody could say which counts. */
  boolean crosses(PostalRange other) {
    int common = Math.max(digits, other.digits);
    long a = first(common);
    long b = last(common);
    long c = other.first(common);
    long d = other.last(common);
    return (a < c && c <= b && b < d) || (c < a && a <= d && d < b);
  }

  private long first(int atDigits) {
    return from * scale(atDigits);
  }

  private long last(int atDigits) {
    return (to + 1) * scale(atDigits) - 1;
  }

  private long scale(int atDigits) {
    long scale = 1;
    for (int i = digits; i < atDigits; i++) {
      scale *= 10;
    }
    return scale;
  }

  @Override
  public String toString() {
    String format = "%0" + digits + "d";
    return String.format(Locale.ROOT, format, from) + "-" + String.format(Locale.ROOT, format, to);
  }
}
