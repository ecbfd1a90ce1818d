package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * An order that a person has to judge, or had to. For staff; the buyer never sees it.
 *
 * @param occasion such as the number of a return; mostly empty
 * @param amount the order's total
 * @param reason what the screening came to, in short; the whole is {@link Screening#judgements}
 * @param dueAt when {@code balcao.screening.on-deadline} is done
 * @param overdue whether that moment has passed without a decision
 * @param assignee the account of who looks at it
 */
public record ReviewView(
    UUID id,
    UUID orderId,
    String orderNumber,
    ScreeningPoint point,
    String occasion,
    Money amount,
    String reason,
    State state,
    Instant openedAt,
    Instant dueAt,
    boolean overdue,
    Optional<String> assignee,
    Optional<Instant> endedAt) {

  /** How a review stands. */
  public enum State {
    /** Somebody has to decide. */
    OPEN,
    /** The order went on. */
    APPROVED,
    /** The order was refused. */
    DECLINED
  }
}
