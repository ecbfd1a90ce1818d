package org.balcao.backoffice.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which labelled orders to export.
 *
 * @param from labelled at or after this moment
 * @param before labelled before this moment
 * @param completedFor orders that nobody labelled count as genuine once they have been completed
 *     for so long; empty: only what people and chargebacks say
 * @param secret the key of the hashes of identifiers, 16 characters or more: with the same key, two
 *     exports fit together; empty: a new one, which nobody keeps
 */
public record LabelQuery(
    Instant from, Instant before, Optional<Duration> completedFor, Optional<String> secret) {

  /** Refuses a short key. */
  public LabelQuery {
    if (secret.filter(key -> key.length() < 16).isPresent()) {
      throw new IllegalArgumentException("a key has 16 characters or more");
    }
  }

  /** All, with what was completed two months ago or earlier as genuine. */
  public static LabelQuery all() {
    return new LabelQuery(
        Instant.EPOCH,
        Instant.parse("9999-01-01T00:00:00Z"),
        Optional.of(Duration.ofDays(60)),
        Optional.empty());
  }

  @Override
  public String toString() {
    return "LabelQuery[" + from + ", " + before + ", " + completedFor + "]";
  }
}
