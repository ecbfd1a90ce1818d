package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Test;

/** What many threads at once do to an instance. */
public interface ConcurrencyChecks<P extends Plugin> extends Subject<P> {

  /** One key from many threads happens once, and all that are answered are answered the same. */
  @Test
  default void oneKeyFromManyThreadsIsOneEffect() {
    Each.effect(this)
        .check(
            (bench, operation) -> {
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              assumeTrue(
                  trial.idempotency() == IdempotencyKind.NATIVE_KEY
                      || trial.idempotency() == IdempotencyKind.CLIENT_ASSIGNED_ID);
              Tally tally = new Tally(bench);
              CallContext context = bench.call();
              List<Outcome<?>> accepted =
                  new ArrayList<>(Crowd.all(n -> trial.call(context), patience()));
              accepted.removeIf(answer -> !Answers.isAccepted(answer));
              // A provider may refuse while it is busy with the same key; one call gets through.
              assertFalse(accepted.isEmpty(), "one call of many with one key is answered");
              tally.assertEffects(1, "after " + Crowd.SIZE + " calls with one key at once");
              accepted.forEach(
                  answer -> Answers.assertSame("a call with one key", accepted.get(0), answer));
            });
  }

  /** Many keys from many threads are as many effects, each with a reference of its own. */
  @Test
  default void manyKeysFromManyThreadsAreManyEffects() {
    Each.effect(this)
        .check(
            (bench, operation) -> {
              List<Trial<P, ?, ?, ?>> trials =
                  IntStream.range(0, Crowd.SIZE)
                      .<Trial<P, ?, ?, ?>>mapToObj(n -> operation.trial(bench))
                      .toList();
              Tally tally = new Tally(bench);
              List<Outcome<?>> answers =
                  Crowd.all(n -> trials.get(n).call(bench.call()), patience());
              long references =
                  answers.stream()
                      .map(answer -> Answers.accepted("a call among others", answer))
                      .collect(Collectors.toSet())
                      .size();
              tally.assertEffects(Crowd.SIZE, "after as many calls at once");
              assertEquals(Crowd.SIZE, references, "references, one per operation");
            });
  }
}
