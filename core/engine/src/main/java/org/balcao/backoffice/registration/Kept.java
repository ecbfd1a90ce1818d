package org.balcao.backoffice.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of a verifier's answer is kept, whatever it holds: a bounded text, a moment that can be. */
final class Kept {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  /** No answer holds for longer. */
  private static final Duration LONGEST = Duration.ofDays(3650);

  private Kept() {}

  static String text(String text, int most) {
    String clean = CONTROLS.matcher(text).replaceAll(" ").strip();
    String kept = clean.isEmpty() ? "-" : clean;
    if (kept.length() <= most) {
      return kept;
    }
    // Not between the halves of a character.
    int end = Character.isHighSurrogate(kept.charAt(most - 1)) ? most - 1 : most;
    return kept.substring(0, end).strip();
  }

  static Optional<String> text(Optional<String> text, int most) {
    return text.filter(t -> !t.isBlank()).map(t -> text(t, most));
  }

  /** A source does not know the future, and none is older than computers. */
  static Instant asOf(Instant told, Instant now) {
    return told.isAfter(now) || told.isBefore(Instant.EPOCH) ? now : told;
  }

  /** Not so soon that asking never ends, and not for ever. */
  static Instant validUntil(Instant told, Instant now, Duration shortest) {
    Instant earliest = now.plus(shortest);
    Instant latest = now.plus(LONGEST);
    return told.isBefore(earliest) ? earliest : told.isAfter(latest) ? latest : told;
  }
}
