package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.UUID;

/**
 * What the store knows an order to have been.
 *
 * @param fraud whether it was fraud
 * @param account who said so; of what the store concluded itself, the part that did
 * @param reason why
 */
public record LabelView(
    UUID orderId, boolean fraud, Source source, String account, String reason, Instant at) {

  /** How it is known; a later one counts more than those before it. */
  public enum Source {
    /** It was delivered and paid, and nobody complained so far. */
    COMPLETED,
    /** The payer's bank took the money back. */
    CHARGEBACK,
    /** A person says so. */
    STAFF
  }
}
