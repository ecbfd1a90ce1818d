package org.balcao.backoffice.credit;

import java.security.SecureRandom;
import java.util.Locale;
import org.balcao.kernel.digest.Digest;

/**
 * The code of a gift card: sixteen characters, eighty bits of chance. So many cannot be guessed,
 * not even by somebody who has the table: a plain hash keeps them as well as a slow one would.
 *
 * @param text as it is shown, in groups of four
 */
record GiftCardCode(String text) {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;
  private static final int MOST_TYPED = 40;

  static GiftCardCode make(SecureRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      text.append(i == 0 ? "" : "-").append(group(random));
    }
    return new GiftCardCode(text.toString());
  }

  /** With a letter in it, so that no code can be taken for the number of a payment card. */
  private static String group(SecureRandom random) {
    String group;
    do {
      StringBuilder made = new StringBuilder();
      for (int i = 0; i < GROUP; i++) {
        made.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      group = made.toString();
    } while (group.chars().allMatch(Character::isDigit));
    return group;
  }

  /** What somebody has typed: without regard to case and dashes, O read as 0, I and L as 1. */
  static GiftCardCode typed(String text) {
    String shortened = text.length() > MOST_TYPED ? text.substring(0, MOST_TYPED) : text;
    return new GiftCardCode(
        shortened
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1"));
  }

  String hash() {
    return Digest.sha256(text.replace("-", ""));
  }

  String lastFour() {
    return text.substring(text.length() - GROUP);
  }

  @Override
  public String toString() {
    return "GiftCardCode[]";
  }
}
