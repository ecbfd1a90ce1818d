package org.balcao.kernel.security;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.balcao.kernel.InvalidRequestException;

/**
 * Keeps payment card numbers out: a text that holds something that looks like one is refused. A
 * card number has 14 to 19 digits, starts as one of the card schemes' ranges (ISO/IEC 7812) and
 * passes the Luhn check of ISO/IEC 7812-1. It is found in groups of digits too, with its expiry or
 * its security code behind it. Ids, GS1 article numbers, bank accounts and company numbers are no
 * suspects.
 */
public final class CardNumbers {
  private static final Pattern CANDIDATE = Pattern.compile("[23456][0-9 \\-\\u00A0]{13}");
  private static final Pattern SCHEMES =
      Pattern.compile(
          "4[0-9]{15}|4[0-9]{18}|5[0-9]{15}|2[2-7][0-9]{14}|3[47][0-9]{13}|3[068][0-9]{12}"
              + "|35[0-9]{14}|6[0-9]{15,18}");

  private static final int SHORTEST = 14;
  private static final int LONGEST = 19;

  /** Nobody writes a card in smaller groups; dates and quantities come in them. */
  private static final int SMALLEST_GROUP = 3;

  /**
   * More digits in a row are a document's key or a payment slip; its groups are not put together.
   */
  private static final int LONGEST_ROW = 26;

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

  /**
   * Whether a text holds a card number.
   *
   * @param text may be JSON
   */
  public static boolean found(String text) {
    if (!CANDIDATE.matcher(text).find()) {
      return false;
    }
    // In JSON a line starts with the letter of its escape.
    String plain = KnownNumbers.removed(text).replaceAll("\\\\[nrtbf]", "_");
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      int end = endOfDigits(plain, at);
      if (end > at) {
        boolean word = glued(plain, at - 1) || glued(plain, end) || decimals(plain, at);
        if (!word) {
          row.add(plain.substring(at, end));
        }
        if (word || !goesOn(plain, end)) {
          if (holdsOne(row)) {
            return true;
          }
          row.clear();
        }
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether another group follows in the same row. */
  private static boolean goesOn(String text, int end) {
    return end + 1 < text.length() && separator(text.charAt(end)) && digit(text.charAt(end + 1));
  }

  /** Tries every run of groups in a row of groups. */
  private static boolean holdsOne(List<String> row) {
    boolean several = row.stream().mapToInt(String::length).sum() <= LONGEST_ROW;
    for (int first = 0; first < row.size(); first++) {
      StringBuilder digits = new StringBuilder();
      int end = several ? row.size() : first + 1;
      for (int last = first; last < end && row.get(last).length() >= SMALLEST_GROUP; last++) {
        digits.append(row.get(last));
        if (isOne(digits)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOne(CharSequence digits) {
    return digits.length() >= SHORTEST
        && digits.length() <= LONGEST
        && SCHEMES.matcher(digits).matches()
        && luhn(digits);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean separator(char c) {
    return c == ' ' || c == '-' || c == '\u00A0';
  }

  /** Whether a letter or a digit stands there: then the digits beside it are part of a word. */
  private static boolean glued(String text, int place) {
    return place >= 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place));
  }

  private static boolean decimals(String text, int start) {
    return start > 0 && text.charAt(start - 1) == '.';
  }

  private static boolean luhn(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
