package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.balcao.spi.Health;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Test;

/** The life of an instance: its health, its end. */
public interface LifecycleChecks<P extends Plugin> extends Subject<P> {

  /** Health is asked often: it is quick, does nothing and says how it is rather than throwing. */
  @Test
  default void healthIsQuickAndWithoutEffect() {
    try (Bench<P> bench = new Bench<>(this)) {
      Tally tally = new Tally(bench);
      long start = System.nanoTime();
      Health health = assertDoesNotThrow(() -> bench.plugin().health(), "health() answers");
      long end = System.nanoTime();
      assertNotNull(health, "health() answers");
      assertTrue(end - start <= patience().toNanos(), "health() answers within " + patience());
      tally.assertEffects(0, "of health()");
    }
  }

  /** An instance may be closed again. */
  @Test
  default void closingTwiceIsHarmless() {
    try (Bench<P> bench = new Bench<>(this)) {
      Tally tally = new Tally(bench);
      assertDoesNotThrow(() -> bench.plugin().close(), "close()");
      assertDoesNotThrow(() -> bench.plugin().close(), "the second close()");
      tally.assertEffects(0, "of closing");
    }
  }

  /**
   * A call that comes too late does nothing, or does its work; it does not say the one and do the
   * other.
   */
  @Test
  default void aCallAfterTheEndTellsTheTruth() {
    Each.effect(this)
        .check(
            (bench, operation) -> {
              assumeTrue(bench.counterpart().counts());
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              bench.end();
              Tally tally = new Tally(bench);
              Outcome<?> answer = trial.call(bench.call());
              if (Answers.isAccepted(answer)) {
                tally.assertEffects(1, "of a call after close() that says it was done");
              } else if (!(answer instanceof Outcome.Unknown)) {
                tally.assertEffects(0, "of a call after close() that says it was not done");
              }
            });
  }
}
