package org.balcao.spi.notification;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * News of an address that must not be written to any more, or that may be again. Its {@code
 * toString} shows no personal data.
 *
 * @param key the same whenever this piece of news is told again; unique within the feed
 * @param channel of the address
 * @param address as in {@link Message#recipient}
 * @param reason in the kernel's words
 * @param rawReason the provider's own code
 * @param message the message that gave the occasion, if one did
 * @param at when it came to be so
 * @param lifted whether the address is free again; all the rest then says what ended
 */
public record Suppression(
    String key,
    Channel channel,
    String address,
    Reason reason,
    String rawReason,
    Optional<ProviderRef> message,
    Instant at,
    boolean lifted) {

  /** Refuses a blank address. */
  public Suppression {
    if (address.isBlank()) {
      throw new IllegalArgumentException("a suppression is about an address");
    }
  }

  /** Why an address is suppressed. */
  public enum Reason {
    /** Nobody is there, for good. */
    HARD_BOUNCE,
    /** The recipient reported a message as unwanted. */
    COMPLAINT,
    /** The recipient asked not to be written to, by a link or by a word such as STOP. */
    OPT_OUT,
    /** The provider, or its operator, blocks the address. */
    BLOCKED,
    /** A reason that the plugin does not know; the raw one says more. It counts all the same. */
    UNRECOGNIZED
  }

  @Override
  public String toString() {
    return "Suppression[" + key + ", " + channel + ", " + reason + ", lifted " + lifted + "]";
  }
}
