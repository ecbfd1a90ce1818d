package org.balcao.backoffice.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A count as it stands.
 *
 * @param lines by SKU
 * @param note of who began it
 * @param openedBy account that began it
 * @param openedAt when
 * @param endedAt when it was booked or given up
 * @param reason what was known about the differences, or why it was given up
 */
public record CountView(
    UUID id,
    String location,
    State state,
    List<Line> lines,
    String note,
    String openedBy,
    Instant openedAt,
    Optional<Instant> endedAt,
    Optional<String> reason) {
  /** Copies the list. */
  public CountView {
    lines = List.copyOf(lines);
  }

  /** How far it has come. */
  public enum State {
    OPEN,
    /** Differences were booked. Final. */
    CLOSED,
    /** Given up; nothing was booked. Final. */
    CANCELLED
  }

  /**
   * A SKU.
   *
   * @param counted how many were found; empty if nobody has counted it yet
   * @param book how many should have been there at that moment
   */
  public record Line(String sku, Optional<Integer> counted, Optional<Integer> book) {
    /** How many more were found than should have been there; 0 where nobody has counted. */
    public int difference() {
      return counted.isEmpty() ? 0 : counted.get() - book.orElse(0);
    }
  }

  /** Pieces of difference, more and fewer together. */
  public long pieces() {
    return lines.stream().mapToLong(line -> Math.abs((long) line.difference())).sum();
  }
}
