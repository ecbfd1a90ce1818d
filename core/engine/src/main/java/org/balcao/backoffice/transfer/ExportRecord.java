package org.balcao.backoffice.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who took which orders out of the store. Its {@code toString} shows no search, which may name a
 * person.
 *
 * @param search as staff would type it
 * @param columns their words
 * @param orders how many were written when it ended
 * @param endedAt empty while it runs, and for ever if its process was killed
 */
public record ExportRecord(
    UUID id,
    String actor,
    String search,
    TransferFormat format,
    List<String> columns,
    boolean personal,
    State state,
    long orders,
    long rows,
    Instant begunAt,
    Optional<Instant> endedAt) {
  /** Copies the list. */
  public ExportRecord {
    columns = List.copyOf(columns);
  }

  /** How far it came. */
  public enum State {
    RUNNING,
    COMPLETE,
    CANCELLED,
    /** The output could not be written to. */
    FAILED
  }

  @Override
  public String toString() {
    return "ExportRecord[" + id + ", " + state + ", " + orders + " orders]";
  }
}
