package org.balcao.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What the kernel tells a provider about a call, beside the request.
 *
 * @param key the operation; a call without effect carries a key that only correlates logs
 * @param attempt 1 for the first call with this key, then counting up
 * @param now the store's time, which tests and replays drive; a plugin uses it, or {@link
 *     PluginContext#clock()}, instead of the system's
 * @param timeout real time that this call may take; the kernel interrupts the thread afterwards and
 *     treats the operation as unknown
 * @param locale language and region of the person it is done for
 */
public record CallContext(
    OperationKey key, int attempt, Instant now, Duration timeout, Locale locale) {
  /** Refuses an attempt below 1. */
  public CallContext {
    if (attempt < 1) {
      throw new IllegalArgumentException("attempts count from 1");
    }
  }
}
