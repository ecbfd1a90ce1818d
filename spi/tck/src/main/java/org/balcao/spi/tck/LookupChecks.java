package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.function.Predicate;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.ProviderRef;
import org.junit.jupiter.api.Test;

/** How the kernel finds out what became of an operation. */
public interface LookupChecks<P extends Plugin> extends Subject<P> {

  /** A lookup, by the key alone and with the reference too, answers what the operation answered. */
  @Test
  default void lookupFindsWhatWasDone() {
    Each.effect(this)
        .check(
            (bench, operation) -> {
              Runnable lookups = called(bench, operation.trial(bench));
              Tally tally = new Tally(bench);
              lookups.run();
              tally.assertEffects(0, "of a lookup");
            });
  }

  /** So it does on an instance that was made after the call. */
  @Test
  default void lookupAfterARestartFindsWhatWasDone() {
    Each.effect(this)
        .check(
            (bench, operation) -> {
              Runnable lookups = called(bench, operation.trial(bench));
              bench.restart();
              lookups.run();
            });
  }

  /** Makes the call; what it returns looks that up in both ways, and has to find it. */
  private static Runnable called(Bench<?> bench, Trial<?, ?, ?, ?> trial) {
    CallContext context = bench.call();
    Outcome<?> first = trial.call(context);
    ProviderRef ref = Answers.accepted("the call", first);
    return () -> {
      assertFound(bench, trial, first, trial.lookup(context, Optional.empty()));
      assertFound(bench, trial, first, trial.lookup(context, Optional.of(ref)));
    };
  }

  /** A key that was never used is not found, so that the kernel may send the operation again. */
  @Test
  default void lookupOfAnUnusedKeyFindsNothing() {
    Each.effect(this)
        .check(
            (bench, operation) -> {
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              Tally tally = new Tally(bench);
              Outcome<?> answer = trial.lookup(bench.call(), Optional.empty());
              tally.assertEffects(0, "of a lookup");
              boolean ignorant =
                  trial.idempotency() == IdempotencyKind.NONE && answer instanceof Outcome.Unknown;
              assertTrue(
                  Answers.isNotFound(answer) || ignorant,
                  () ->
                      "the lookup of a key that was never used should find nothing, not " + answer);
            });
  }

  /**
   * An operation whose answer was lost is unknown at first, and a lookup finds that it happened.
   */
  @Test
  default void aLostAnswerIsUnknownAndLookedUp() {
    assertSettled(Counterpart::loseNextAnswer, "the answer was lost");
  }

  /** So it is with an answer that cannot be read. */
  @Test
  default void anUnreadableAnswerIsUnknownAndLookedUp() {
    assertSettled(Counterpart::garbleNextAnswer, "the answer was nonsense");
  }

  private void assertSettled(Predicate<Counterpart> mishap, String what) {
    Each.effect(this)
        .check(
            (bench, operation) -> {
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              Tally tally = new Tally(bench);
              assumeTrue(mishap.test(bench.counterpart()));
              assertSettled(bench, trial, tally, what);
            });
  }

  private static void assertSettled(
      Bench<?> bench, Trial<?, ?, ?, ?> trial, Tally tally, String what) {
    CallContext context = bench.call();
    Outcome<?> answer = trial.call(context);
    // A plugin that looks for itself what became of it may know.
    if (!Answers.isAccepted(answer)) {
      Outcome.Unknown<?> unknown =
          answer instanceof Outcome.Unknown<?> u
              ? u
              : fail("it happened and " + what + ", which is unknown, and not " + answer);
      assertTrue(
          unknown.key().equals(context.key()),
          "what is unknown has the key of the call, " + unknown);
    }
    Outcome<?> found = trial.lookup(context, Optional.empty());
    if (trial.idempotency() != IdempotencyKind.NONE) {
      Answers.accepted("the lookup after " + what, found);
    }
    tally.assertEffects(1, "after " + what + " and was looked up");
  }

  private static void assertFound(
      Bench<?> bench, Trial<?, ?, ?, ?> trial, Outcome<?> first, Outcome<?> found) {
    if (trial.idempotency() == IdempotencyKind.NONE && found instanceof Outcome.Unknown) {
      return;
    }
    // Where nothing is kept, nothing is found, and the kernel repeats without harm.
    if (bench.counterpart().nobody() && Answers.isNotFound(found)) {
      return;
    }
    Answers.assertSame("a lookup", first, found);
  }
}
