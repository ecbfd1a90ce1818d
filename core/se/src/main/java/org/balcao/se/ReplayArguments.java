package org.balcao.se;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.replay.ReplayPart;
import org.balcao.backoffice.replay.ReplayRequest;

/**
 * What a replay is told on the command line.
 *
 * @param from a date, from its beginning, or a moment
 * @param to a date, to its end, or a moment, which does not belong to the period
 * @param candidate a file of properties
 * @param page where the page goes
 * @param parts none for those that the candidate has to do with
 */
record ReplayArguments(
    String from, String to, Path candidate, Optional<Path> page, Set<ReplayPart> parts) {
  static final String USAGE =
      "replay --from <date or moment> --to <date or moment> --candidate <file>.properties"
          + " [--page <file>.html] [--only fraud,freight,tax]";

  private static final Set<String> KNOWN =
      Set.of("--from", "--to", "--candidate", "--page", "--only");

  /**
   * Reads what comes after the name of the command.
   *
   * @throws UsageException saying what is wrong
   */
  static ReplayArguments of(List<String> words) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      String option = words.get(i);
      if (!KNOWN.contains(option)) {
        throw new UsageException("there is no option " + option);
      }
      if (i + 1 == words.size()) {
        throw new UsageException(option + " needs a value");
      }
      if (given.put(option, words.get(i + 1)) != null) {
        throw new UsageException(option + " is given twice");
      }
    }
    return new ReplayArguments(
        needed(given, "--from"),
        needed(given, "--to"),
        Path.of(needed(given, "--candidate")),
        Optional.ofNullable(given.get("--page")).map(Path::of),
        parts(given.getOrDefault("--only", "")));
  }

  private static String needed(Map<String, String> given, String option) {
    String value = given.get(option);
    if (value == null) {
      throw new UsageException(option + " is missing");
    }
    return value;
  }

  private static Set<ReplayPart> parts(String text) {
    Set<ReplayPart> parts = EnumSet.noneOf(ReplayPart.class);
    for (String word : text.isBlank() ? new String[0] : text.split(",", -1)) {
      parts.add(
          Arrays.stream(ReplayPart.values())
              .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(word.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--only takes fraud, freight and tax, not '" + word + "'")));
    }
    return parts;
  }

  /**
   * The request, for a store in that zone.
   *
   * @throws UsageException if a date is none
   */
  ReplayRequest request(Map<String, String> changes, ZoneId zone) {
    return ReplayRequest.of(moment("--from", from, zone, 0), moment("--to", to, zone, 1), changes)
        .only(parts);
  }

  private static Instant moment(String option, String text, ZoneId zone, int days) {
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).plusDays(days).atStartOfDay(zone).toInstant();
    } catch (DateTimeException e) {
      throw new UsageException(
          option + " must be a date such as 2026-01-31, or a moment such as 2026-01-31T12:00:00Z",
          e);
    }
  }
}
