package org.balcao.plugin.fraud.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares telephone numbers as people write them: with their country's code or without. Two that
 * have one must agree in it; otherwise the numbers agree that remain without it. (Which countries'
 * codes there are is not known here: one has 1 to 3 digits.)
 */
final class PhoneKeys {
  private static final int LEAST_DIGITS = 8;
  private static final int LONGEST_CODE = 3;

  /** Prefixes of what only an order without the code, or only an entry without it, may meet. */
  private static final String BARE_ORDER = "order:";

  private static final String BARE_ENTRY = "entry:";

  private PhoneKeys() {}

  /** What an entry is found under; nothing where it has too few digits. */
  static List<String> ofEntry(String text) {
    return names(text, BARE_ORDER, BARE_ENTRY);
  }

  /** The entries that name the number of an order. */
  static List<String> ofOrder(String text) {
    return names(text, BARE_ENTRY, BARE_ORDER);
  }

  /**
   * The names of a number.
   *
   * @param otherBare before the names under which it meets one without a code, if it has one
   * @param bare before its name, if it has none
   */
  private static List<String> names(String text, String otherBare, String bare) {
    String digits = text.replaceAll("[^0-9]", "");
    boolean international = text.strip().startsWith("+") || digits.startsWith("00");
    // The zero that is dialled before a number within the country, or twice before a code.
    String number = digits.replaceFirst("^0+", "");
    List<String> names = new ArrayList<>();
    if (number.length() < LEAST_DIGITS) {
      return names;
    }
    // One that is not marked as international may be so all the same.
    names.add("+" + number);
    if (!international) {
      names.add(bare + number);
      return names;
    }
    for (int code = 1; code <= LONGEST_CODE; code++) {
      if (number.length() - code >= LEAST_DIGITS) {
        names.add(otherBare + number.substring(code));
      }
    }
    return names;
  }
}
