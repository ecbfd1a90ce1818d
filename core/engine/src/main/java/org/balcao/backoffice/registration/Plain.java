package org.balcao.backoffice.registration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what does not tell one person from another. */
final class Plain {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Plain() {}

  /** Words in lower case without accents and punctuation. */
  static String words(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return GAPS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Letters and digits in upper case. */
  static String bare(String text) {
    return words(text).replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
