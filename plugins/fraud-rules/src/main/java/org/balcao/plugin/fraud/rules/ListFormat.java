package org.balcao.plugin.fraud.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.spi.PluginException;

/**
 * Files of entries: one a line, as {@code what; entry; last day; reason}, of which the last two may
 * be left out or empty. Empty lines, and lines that begin with {@code #}, do not count.
 */
final class ListFormat {
  private static final int LONGEST_REASON = 200;
  private static final String WORDS =
      Arrays.stream(Listed.values()).map(listed -> listed.word).collect(Collectors.joining(", "));

  private ListFormat() {}

  /**
   * The entries of a text.
   *
   * @throws PluginException naming {@code setting} and the line, and nothing of what stands in it
   */
  static Entries read(String setting, String text) {
    Entries entries = new Entries();
    List<String> lines = withoutMark(text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        Optional<String> wrong = add(entries, line);
        if (wrong.isPresent()) {
          throw PluginException.misconfigured(setting, "line " + (i + 1) + ": " + wrong.get());
        }
      }
    }
    return entries;
  }

  /** What is wrong with a line, if something is. */
  private static Optional<String> add(Entries entries, String line) {
    String[] parts = line.split(";", 4);
    Optional<Listed> listed = listed(parts[0].strip());
    if (listed.isEmpty() || parts.length < 2) {
      return Optional.of("is not 'what; entry; last day; reason', where what is one of " + WORDS);
    }
    Optional<LocalDate> until;
    try {
      until = part(parts, 2).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.of("the last day is no date, such as 2026-12-31");
    }
    Optional<String> reason = part(parts, 3);
    if (reason.filter(text -> text.length() > LONGEST_REASON).isPresent()) {
      return Optional.of("the reason is longer than " + LONGEST_REASON + " characters");
    }
    return entries.add(listed.get(), parts[1].strip(), new Entry(until, reason))
        ? Optional.empty()
        : Optional.of("is no " + listed.get().words + ", " + listed.get().example);
  }

  private static Optional<Listed> listed(String word) {
    return Arrays.stream(Listed.values()).filter(listed -> listed.word.equals(word)).findFirst();
  }

  private static Optional<String> part(String[] parts, int place) {
    return place < parts.length
        ? Optional.of(parts[place].strip()).filter(part -> !part.isEmpty())
        : Optional.empty();
  }

  /** Some editors put a mark before the first character. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
