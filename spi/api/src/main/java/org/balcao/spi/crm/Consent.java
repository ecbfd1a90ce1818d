package org.balcao.spi.crm;

import java.time.Instant;
import org.balcao.spi.notification.Channel;

/**
 * What somebody agreed to, or refused: to be reached over a channel for a purpose.
 *
 * @param channel how
 * @param purpose what for, as the store's record of processing names it, such as {@code marketing}
 * @param granted whether they agreed
 * @param at when they said so
 * @param source where they said so, such as {@code checkout}; no personal data
 */
public record Consent(Channel channel, String purpose, boolean granted, Instant at, String source) {
  /** Refuses a blank purpose. */
  public Consent {
    if (purpose.isBlank()) {
      throw new IllegalArgumentException("a consent has a purpose");
    }
  }
}
