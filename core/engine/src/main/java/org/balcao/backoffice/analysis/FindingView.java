package org.balcao.backoffice.analysis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/**
 * Something odd about an order, and what became of it. For staff; a buyer never sees it.
 *
 * @param routine the configured name of the analysis that found it
 * @param code what it is, such as {@code duplicate-order}
 * @param severity how grave it is
 * @param evidence the figures that show it, in a sentence
 * @param owner the account that looks after it
 * @param reason why somebody closed it
 * @param openedAt when it was found, the last time that it was opened
 * @param closedBy who closed it; {@code analysis} where it is so no longer
 */
public record FindingView(
    UUID id,
    UUID orderId,
    String orderNumber,
    String routine,
    String code,
    Severity severity,
    String evidence,
    State state,
    Optional<String> owner,
    Optional<String> reason,
    Instant openedAt,
    Optional<Instant> closedAt,
    Optional<String> closedBy) {

  /** Where a finding stands. */
  public enum State {
    /** Nobody has looked at it yet. */
    OPEN,
    /** Somebody looks after it. */
    ACKNOWLEDGED,
    /** It was put right, or is so no longer. It opens again where it comes again. */
    RESOLVED,
    /** It is so, and it does not matter. It opens again only where it becomes graver. */
    DISMISSED;

    /** Whether somebody has to do something. */
    public boolean open() {
      return this == OPEN || this == ACKNOWLEDGED;
    }
  }
}
