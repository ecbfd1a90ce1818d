package org.balcao.backoffice.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A transfer as it stands.
 *
 * @param from code of the location that the goods left
 * @param to code of the location that they go to
 * @param lines by SKU
 * @param note of who sent it
 * @param expected on which day it should arrive, if anybody knows
 * @param sentBy account that sent it
 * @param sentAt when it left
 * @param endedAt when nothing was under way any more
 * @param reason why it was recalled or given up, if it was
 */
public record TransferView(
    UUID id,
    String from,
    String to,
    State state,
    List<Line> lines,
    String note,
    Optional<LocalDate> expected,
    String sentBy,
    Instant sentAt,
    Optional<Instant> endedAt,
    Optional<String> reason) {
  /** Copies the list. */
  public TransferView {
    lines = List.copyOf(lines);
  }

  /** How far it has come. */
  public enum State {
    /** Something is under way. */
    IN_TRANSIT,
    /** All has arrived. Final. */
    RECEIVED,
    /** What had not arrived went back. Final. */
    RECALLED,
    /** What had not arrived is lost. Final. */
    CLOSED
  }

  /**
   * What becomes of a SKU. Sent is what was received, came back, is lost and is under way.
   *
   * @param sent how many left
   * @param received how many arrived
   * @param returned how many went back
   * @param lost how many were given up
   */
  public record Line(String sku, int sent, int received, int returned, int lost) {
    /** How many are under way. */
    public int underWay() {
      return sent - received - returned - lost;
    }
  }
}
