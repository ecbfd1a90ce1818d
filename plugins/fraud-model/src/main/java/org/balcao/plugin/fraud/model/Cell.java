package org.balcao.plugin.fraud.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values of a CSV file. */
final class Cell {
  private static final Set<String> MISSING =
      Set.of("", "na", "n/a", "nan", "null", "none", "\\n", "?", "undefined");

  private static final Pattern WITH_COMMA =
      Pattern.compile("\\s*[-+]?([0-9]+|[0-9]{1,3}(\\.[0-9]{3})+),[0-9]+([eE][-+]?[0-9]+)?\\s*");

  private Cell() {}

  static boolean isMissing(String text) {
    return text.length() <= 9 && MISSING.contains(text.toLowerCase(Locale.ROOT));
  }

  /**
   * A number of a file whose values are parted by semicolons, where a comma is the decimal sign and
   * a point parts thousands; any other text as it is.
   */
  static String withPoint(String text) {
    int comma = text.indexOf(',');
    if (comma <= 0 || comma != text.lastIndexOf(',') || comma == text.length() - 1) {
      return text;
    }
    return WITH_COMMA.matcher(text).matches()
        ? text.replace(".", "").replace(',', '.').trim()
        : text;
  }

  /** A plain decimal number; NaN for anything else. */
  static double number(String text) {
    if (text.isEmpty() || !isNumeric(text)) {
      return Double.NaN;
    }
    try {
      double value = Double.parseDouble(text);
      return Double.isInfinite(value) ? Double.NaN : value;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Keeps {@code Double.parseDouble} from "12d", hexadecimal numbers and costly exceptions. */
  private static boolean isNumeric(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
        return false;
      }
    }
    return digit;
  }

  /** FNV-1a with a final mix: the same on every machine, unlike what is salted per process. */
  static long hash(String text, long salt) {
    long hash = 0xcbf29ce484222325L ^ salt;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  static long mix(long hash) {
    long z = hash;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The domain of an e-mail address, if it has one. */
  static @Nullable String domain(String email) {
    int at = email.lastIndexOf('@');
    return at < 0 || at == email.length() - 1
        ? null
        : email.substring(at + 1).toLowerCase(Locale.ROOT);
  }
}
