package org.balcao.kernel.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcao.kernel.InvalidRequestException;

/**
 * Keeps payment card numbers out: a text that holds something that looks like one is refused. A card
 * number has 14 to 19 digits, starts as one of the card schemes' ranges (ISO/IEC 7812) and passes the
 * Luhn check of ISO/IEC 7812-1. Ids and GS1 article numbers are no suspects.
 */
public final class CardNumbers {
  private static final Pattern NO_SUSPECTS =
      Pattern.compile(
          "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\"gtin\":\"[0-9]{8,14}\"");
  private static final Pattern CANDIDATE =
      Pattern.compile("(?<![0-9A-Za-z.])[23456][0-9](?:[ -]?[0-9]){12,17}(?![0-9A-Za-z])");
  private static final Pattern SCHEMES =
      Pattern.compile(
          "4[0-9]{15}|4[0-9]{18}|5[0-9]{15}|2[2-7][0-9]{14}|3[47][0-9]{13}|3[068][0-9]{12}"
              + "|35[0-9]{14}|6[0-9]{15,18}");

  private CardNumbers() {}

  /**
   * Refuses a text that holds a card number.
   *
   * @throws InvalidRequestException if it does; the number is not in its message
   */
  public static void refuse(String text) {
    if (found(text)) {
      throw new InvalidRequestException(
          "BAL-SEC003",
          "the request holds what looks like a payment card number; hand in the provider's token"
              + " instead");
    }
  }

  /** Whether a text holds a card number. */
  public static boolean found(String text) {
    if (!CANDIDATE.matcher(text).find()) {
      return false;
    }
    Matcher candidates = CANDIDATE.matcher(NO_SUSPECTS.matcher(text).replaceAll(" "));
    while (candidates.find()) {
      String digits = candidates.group().replaceAll("[ -]", "");
      if (SCHEMES.matcher(digits).matches() && luhn(digits)) {
        return true;
      }
    }
    return false;
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
