package org.balcao.kernel.process;

import java.time.Duration;

/** How long the kernel waits between tries. */
final class Patience {
  /**
   * How long after a call nobody can be sure that it did not happen: it may still be on its way, or
   * the provider may not have indexed it yet.
   */
  static final Duration CERTAINTY_GRACE = Duration.ofMinutes(2);

  /** How long after its own deadline a provider is still asked for the end of what was pending. */
  static final Duration DEADLINE_GRACE = Duration.ofMinutes(15);

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Patience() {}

  /** 1 s, 2 s, 4 s … at most 10 minutes. */
  static Duration pause(int triesBefore) {
    Duration pause = Duration.ofSeconds(1L << Math.min(Math.max(triesBefore - 1, 0), 20));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
