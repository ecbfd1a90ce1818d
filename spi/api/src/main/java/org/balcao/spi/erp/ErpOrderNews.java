package org.balcao.spi.erp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the other system says of an order that was pushed.
 *
 * @param key the same whenever this piece of news is told again
 * @param number the store's number of the order
 * @param state how it stands there, in the kernel's words
 * @param rawState the other system's own word
 * @param accessKey of the fiscal document that it issued, if it did
 * @param trackingCodes of the parcels that it sent, if it did
 * @param at when it came to stand so
 */
public record ErpOrderNews(
    String key,
    String number,
    State state,
    String rawState,
    Optional<String> accessKey,
    List<String> trackingCodes,
    Instant at) {
  /** Copies the list. */
  public ErpOrderNews {
    trackingCodes = List.copyOf(trackingCodes);
  }

  /** How an order may stand. */
  public enum State {
    /** Somebody works on it. */
    IN_PROGRESS,
    /** It stands still until somebody acts. */
    HELD,
    /** Its invoice was issued. */
    INVOICED,
    /** It left. */
    SHIPPED,
    /** The buyer has it. */
    DELIVERED,
    /** It was called off there. */
    CANCELLED,
    /** A state that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }
}
