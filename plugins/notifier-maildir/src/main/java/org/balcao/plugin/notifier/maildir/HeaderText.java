package org.balcao.plugin.notifier.maildir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Writes any text into a header: as it is where that is safe, else as RFC 2047 has it. */
final class HeaderText {
  private static final int LONGEST_AS_IS = 60;

  /** An encoded word has at most 75 characters; these bytes in Base64 and its frame fit. */
  private static final int MOST_BYTES = 45;

  private HeaderText() {}

  static String of(String text) {
    boolean plain =
        text.length() <= LONGEST_AS_IS
            && !text.contains("=?")
            && text.chars().allMatch(c -> c >= ' ' && c < 127);
    return plain ? text : String.join("\n ", encodedWords(text));
  }

  /** {@code "Ana" <ana@example.com>}. */
  static String of(Mailbox mailbox) {
    if (mailbox.name().isEmpty()) {
      return mailbox.address();
    }
    String name = of(mailbox.name());
    boolean encoded = name.startsWith("=?");
    return (encoded ? name : "\"" + name.replaceAll("([\"\\\\])", "\\\\$1") + "\"")
        + "\n <"
        + mailbox.address()
        + ">";
  }

  private static List<String> encodedWords(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      String character = Character.toString(text.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > MOST_BYTES) {
        words.add(word(part));
        part.setLength(0);
        bytes = 0;
      }
      part.append(character);
      bytes += size;
    }
    words.add(word(part));
    return words;
  }

  private static String word(StringBuilder part) {
    byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }
}
