package org.balcao.backoffice.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;

/**
 * Something that a statement and the store's books tell differently.
 *
 * @param seq grows from difference to difference; for paging
 * @param gateway the configured name of the gateway
 * @param lineKey the gateway's key of the line, unless a line is what is missing
 * @param operationId of a {@link Kind#MISSING} one, the operation that no statement tells of
 * @param orderId the order it is about, if that is known
 * @param amount what the line, or else the operation, moved; negative where it went away from the
 *     store
 * @param explanation in words, for staff
 * @param assignee who of the staff looks after it
 * @param reason why it was accepted or resolved
 * @param happenedOn in the store's zone
 */
public record SettlementDifference(
    UUID id,
    long seq,
    String gateway,
    Kind kind,
    Status status,
    Optional<String> lineKey,
    Optional<UUID> operationId,
    Optional<UUID> orderId,
    Money amount,
    String explanation,
    Optional<String> assignee,
    Optional<String> reason,
    LocalDate happenedOn,
    Instant openedAt,
    Optional<Instant> endedAt,
    Optional<String> endedBy) {

  /** What is different. */
  public enum Kind {
    /** The amount, the currency or the fee. */
    DIFFERENT,
    /** The store moved money, and no statement tells of it. */
    MISSING,
    /** A statement tells of something that the store does not know. */
    SURPLUS,
    /** A statement tells of something a second time. */
    DUPLICATE
  }

  /** What became of it. */
  public enum Status {
    /** Nobody has decided on it. */
    OPEN,
    /** The statement is right, or the loss is borne: a correcting entry was posted. Final. */
    ACCEPTED,
    /** Nothing was to be booked, or it explained itself. Final. */
    RESOLVED
  }
}
