package org.balcao.plugin.carrier.tablerate;

/**
 * ISO/IEC 7064, MOD 37,36: one more character, by which every single wrong character is found and
 * nearly every swapped pair.
 */
final class CheckCharacter {
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int SIZE = 36;

  private CheckCharacter() {}

  static String append(String text) {
    return text + ALPHABET.charAt((SIZE + 1 - state(text)) % SIZE);
  }

  /** Whether the last character is the right one. */
  static boolean isRight(String text) {
    return text.matches("[0-9A-Z]{2,}")
        && append(text.substring(0, text.length() - 1)).equals(text);
  }

  private static int state(String text) {
    int state = SIZE;
    for (int i = 0; i < text.length(); i++) {
      int sum = (state + ALPHABET.indexOf(text.charAt(i))) % SIZE;
      state = (sum == 0 ? SIZE : sum) * 2 % (SIZE + 1);
    }
    return state;
  }
}
