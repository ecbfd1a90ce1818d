package org.balcao.kernel.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;

/**
 * A proposal and what became of it.
 *
 * @param kind what is to be done, such as {@code order.refund}
 * @param subject what it is about
 * @param amount the money it is about, if it is about money
 * @param reason the proposer's
 * @param requestedBy kind and account of the proposer
 * @param expiresAt until when somebody may agree
 * @param decidedBy kind and account of who agreed, refused or withdrew
 * @param decision that person's reason
 */
public record ApprovalView(
    UUID id,
    String kind,
    String subject,
    Optional<Money> amount,
    String reason,
    String requestedBy,
    Instant requestedAt,
    Instant expiresAt,
    State state,
    Optional<String> decidedBy,
    Optional<Instant> decidedAt,
    Optional<String> decision) {

  /** How a proposal stands. */
  public enum State {
    /** Somebody has to decide. */
    OPEN,
    /** Somebody else agreed, and it was carried out. */
    APPROVED,
    /** Somebody said no. */
    REFUSED,
    /** The proposer took it back. */
    WITHDRAWN,
    /** Nobody decided in time. */
    EXPIRED
  }
}
