package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.function.Consumer;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Test;

/**
 * What repeats do. Checked as far as an operation declares it: {@link IdempotencyKind#NONE} and
 * {@link IdempotencyKind#SEARCHABLE_REFERENCE} promise nothing about them.
 */
public interface IdempotencyChecks<P extends Plugin> extends Subject<P> {

  /** An operation that is sent twice with one key happens once and is answered the same. */
  @Test
  default void sameKeyTwiceIsOneEffect() {
    assertOneEffect(bench -> {}, "after two calls with one key");
  }

  /** So it is on an instance that was made after the first call, since the kernel may restart. */
  @Test
  default void sameKeyAfterARestartIsOneEffect() {
    assertOneEffect(Bench::restart, "after two calls with one key and a restart between");
  }

  private void assertOneEffect(Consumer<Bench<P>> between, String when) {
    Each.effect(this)
        .check(
            (bench, operation) -> {
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              assumeTrue(deduplicates(trial));
              Tally tally = new Tally(bench);
              CallContext context = bench.call();
              Outcome<?> first = trial.call(context);
              Answers.accepted("the call", first);
              between.accept(bench);
              Outcome<?> second = trial.call(bench.again(context));
              tally.assertEffects(1, when);
              Answers.assertSame("the second call with one key", first, second);
            });
  }

  /**
   * A key that was used for another request is refused, or answered with what exists; never does it
   * do a second thing.
   */
  @Test
  default void sameKeyForAnotherRequestIsRefused() {
    Each.effect(this)
        .where(operation -> operation.another().isPresent())
        .check(
            (bench, operation) -> {
              assumeFalse(bench.counterpart().nobody());
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              assumeTrue(deduplicates(trial));
              Tally tally = new Tally(bench);
              CallContext context = bench.call();
              Outcome<?> first = trial.call(context);
              Answers.accepted("the call", first);
              Outcome<?> second = trial.another().orElseThrow().call(bench.again(context));
              tally.assertEffects(1, "after two requests with one key");
              assertTrue(
                  second instanceof Outcome.Rejected || Answers.tellTheSame(first, second),
                  () ->
                      "a key that was used for another request should be refused, or answered with"
                          + " what exists, not "
                          + second);
            });
  }

  /** Doing an operation again that needs no key changes nothing more. */
  @Test
  default void whatNeedsNoKeyMayBeRepeated() {
    Each.of(this, Operation.Kind.REPEATABLE)
        .check(
            (bench, operation) -> {
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              CallContext context = bench.call();
              Answers.accepted("the call", trial.call(context));
              Tally tally = new Tally(bench);
              Answers.accepted("the repeated call", trial.call(bench.again(context)));
              tally.assertEffects(0, "of the repeated call");
            });
  }

  /** An operation without effect works, works again, and has none. */
  @Test
  default void questionsHaveNoEffect() {
    Each.of(this, Operation.Kind.QUERY)
        .check(
            (bench, operation) -> {
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              Tally tally = new Tally(bench);
              CallContext context = bench.call();
              Answers.accepted("the question", trial.call(context));
              Answers.accepted("the repeated question", trial.call(bench.again(context)));
              tally.assertEffects(0, "of a question");
            });
  }

  private static boolean deduplicates(Trial<?, ?, ?, ?> trial) {
    return trial.idempotency() == IdempotencyKind.NATIVE_KEY
        || trial.idempotency() == IdempotencyKind.CLIENT_ASSIGNED_ID;
  }
}
