package org.balcao.plugin.fraud.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An IP address as files have it: dotted, IPv6, or IPv4 as one number, which spreadsheets write
 * with a fraction.
 *
 * @param text the same address always the same
 * @param network its /24, or /48 of IPv6
 * @param region the first 16 bits of an IPv4 address as a number, NaN of another
 */
record IpAddress(String text, String network, double region) {
  /** 1.0.0.0; smaller numbers are counts or anything else. */
  private static final double START_OF_IPV4 = 16777216d;

  private static final double END_OF_IPV4 = 4294967296d;

  /** Nothing where it is none. */
  static @Nullable IpAddress parse(String raw) {
    String text = raw.trim().toLowerCase(Locale.ROOT);
    if (text.indexOf(':') >= 0) {
      return ofIpv6(text);
    }
    if (text.indexOf('.') == text.lastIndexOf('.')) {
      double number = Cell.number(text);
      return number >= START_OF_IPV4 && number < END_OF_IPV4
          ? ofNumber(Long.toString((long) number), (long) number)
          : null;
    }
    return ofDotted(text);
  }

  private static @Nullable IpAddress ofDotted(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return null;
    }
    long value = 0;
    for (String part : parts) {
      if (part.isEmpty()
          || part.length() > 3
          || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
      int octet = Integer.parseInt(part);
      if (octet > 255) {
        return null;
      }
      value = value * 256 + octet;
    }
    return ofNumber(Long.toString(value), value);
  }

  private static IpAddress ofNumber(String text, long value) {
    return new IpAddress(text, Long.toString(value >> 8), value >> 16);
  }

  private static @Nullable IpAddress ofIpv6(String text) {
    if (!text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == ':' || c == '.')) {
      return null;
    }
    int gap = text.indexOf("::");
    String head = gap < 0 ? text : text.substring(0, gap);
    String[] groups = head.split(":", -1);
    StringBuilder network = new StringBuilder("6:");
    for (int i = 0; i < 3; i++) {
      network.append(i < groups.length ? strip(groups[i]) : "0").append(':');
    }
    return new IpAddress(text, network.toString(), Double.NaN);
  }

  private static String strip(String group) {
    String stripped = group.replaceFirst("^0+", "");
    return stripped.isEmpty() ? "0" : stripped;
  }
}
