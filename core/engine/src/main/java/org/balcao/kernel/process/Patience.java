package org.balcao.kernel.process;

import java.time.Duration;

/** How long the kernel waits between tries. */
final class Patience {
  /**
   * How long after a call a provider whose references can only be searched for may not have indexed
   * it yet.
   */
  static final Duration SEARCH_GRACE = Duration.ofMinutes(2);

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Patience() {}

  /** 1 s, 2 s, 4 s … at most 10 minutes. */
  static Duration pause(int triesBefore) {
    Duration pause = Duration.ofSeconds(1L << Math.min(Math.max(triesBefore - 1, 0), 20));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
