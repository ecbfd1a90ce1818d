package org.balcao.plugin.verifier.local;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How texts of people are read: bounded, and without case and accents. */
final class Texts {
  /** Beyond it a text is no name, number or address of anybody, and is not looked at further. */
  static final int LONGEST = 320;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Texts() {}

  /** Letters and digits in lower case without accents, one blank between words. */
  static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(decomposed).replaceAll("");
    return GAPS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
