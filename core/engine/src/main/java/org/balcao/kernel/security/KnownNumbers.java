package org.balcao.kernel.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Long numbers that are not payment cards, though one in ten passes for one. */
final class KnownNumbers {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern GTIN = Pattern.compile("\"gtin\":\"[0-9]{8,14}\"");
  private static final Pattern IBAN =
      Pattern.compile("(?<![0-9A-Za-z])[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]{1,4}){3,8}(?![0-9A-Za-z])");
  private static final Pattern CNPJ = Pattern.compile("(?<![0-9A-Za-z])[0-9]{14}(?![0-9A-Za-z])");

  private static final int[] CNPJ_WEIGHTS = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};

  private KnownNumbers() {}

  /** The text without them. What stood beside them is not joined. */
  static String removed(String text) {
    String left = UUID.matcher(text).replaceAll("_");
    left = GTIN.matcher(left).replaceAll("_");
    left = IBAN.matcher(left).replaceAll(m -> keep(m.group(), iban(m.group())));
    return CNPJ.matcher(left).replaceAll(m -> keep(m.group(), cnpj(m.group())));
  }

  private static String keep(String number, boolean known) {
    return known ? "_" : Matcher.quoteReplacement(number);
  }

  /** ISO 13616: with the first four moved to the end and letters as two digits, 1 modulo 97. */
  private static boolean iban(String text) {
    String plain = text.replace(" ", "");
    if (plain.length() < 15 || plain.length() > 34) {
      return false;
    }
    String turned = plain.substring(4) + plain.substring(0, 4);
    int rest = 0;
    for (int i = 0; i < turned.length(); i++) {
      int value = Character.digit(turned.charAt(i), 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
  }

  /** The register of Brazilian companies: two check digits modulo 11. */
  private static boolean cnpj(String digits) {
    return check(digits, 12) && check(digits, 13);
  }

  private static boolean check(String digits, int place) {
    int sum = 0;
    for (int i = 0; i < place; i++) {
      sum += (digits.charAt(i) - '0') * CNPJ_WEIGHTS[CNPJ_WEIGHTS.length - place + i];
    }
    int rest = sum % 11;
    return digits.charAt(place) - '0' == (rest < 2 ? 0 : 11 - rest);
  }
}
