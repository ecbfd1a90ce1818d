package org.balcao.backoffice.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;

/**
 * A payment as staff see it.
 *
 * @param gateway the configured name of the gateway
 * @param amount what was asked for
 * @param settled of a payment on account, what the buyer has paid of the captured amount
 * @param due of a payment on account, the first date by which something of it has to be paid; each
 *     capture is a claim with a date of its own
 * @param operations what was planned and done, oldest first
 */
public record PaymentView(
    UUID id,
    UUID orderId,
    String gateway,
    Money amount,
    Money authorized,
    Money captured,
    Money refunded,
    Money settled,
    Optional<LocalDate> due,
    Instant openedAt,
    List<Operation> operations) {
  /** Copies the list. */
  public PaymentView {
    operations = List.copyOf(operations);
  }

  /**
   * One operation.
   *
   * @param problem why it was refused or given up
   */
  public record Operation(
      UUID id, Kind kind, Money amount, State state, String reason, Optional<String> problem) {}

  /** What is done. */
  public enum Kind {
    AUTHORIZE,
    CAPTURE,
    CANCEL,
    REFUND
  }

  /** How far it has come. */
  public enum State {
    /** To be carried out, or under way. */
    PLANNED,
    /** It happened. Final. */
    DONE,
    /** Refused for good. Final. */
    REFUSED,
    /** The process gave up on it; a person has to look at it. */
    STUCK
  }
}
