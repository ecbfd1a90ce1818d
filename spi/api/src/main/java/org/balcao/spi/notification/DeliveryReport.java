package org.balcao.spi.notification;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * News of what became of a message after the next station took it. Reports may come late, twice and
 * in any order: a message that was read stays read, whatever comes afterwards.
 *
 * @param key the same whenever this piece of news is told again; unique within the feed
 * @param message the reference that sending was answered with
 * @param operation the value of the {@link org.balcao.spi.OperationKey}, if the provider carries it
 * @param status in the kernel's words
 * @param rawStatus the provider's own code
 * @param error the provider's code of what went wrong, if something did
 * @param at when it happened, by the provider's clock
 */
public record DeliveryReport(
    String key,
    ProviderRef message,
    Optional<String> operation,
    Status status,
    String rawStatus,
    Optional<String> error,
    Instant at) {

  /** What became of a message. */
  public enum Status {
    /** It left the provider. */
    SENT,
    /** It is on its way and not there yet; the provider tries again. */
    DEFERRED,
    /** It is at the recipient's device or mailbox. */
    DELIVERED,
    /** The recipient opened it, or heard it. Many never tell. */
    READ,
    /** It will not arrive. */
    FAILED,
    /** A status that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }
}
