package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.balcao.spi.Outcome;

/** How much was done at the other end since this was made; says nothing where it cannot be told. */
final class Tally {
  private final Counterpart counterpart;
  private final long before;

  Tally(Bench<?> bench) {
    counterpart = bench.counterpart();
    before = counterpart.effects();
  }

  /** It was refused, and nothing came of it. */
  void assertRefused(String what, Outcome<?> answer) {
    assertInstanceOf(Outcome.Rejected.class, answer, what);
    assertEffects(0, "of " + what);
  }

  void assertEffects(long expected, String when) {
    if (counterpart.counts()) {
      assertEquals(expected, counterpart.effects() - before, "effects at the other end " + when);
    }
  }
}
