package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.RejectionKind;
import org.junit.jupiter.api.Test;

/** What becomes of amounts, moments and values that nobody knows. */
public interface ValueChecks<P extends Plugin> extends Subject<P> {

  /** Amounts of no, two and three decimals come back as they went in, from a lookup as well. */
  @Test
  default void moneyOfEveryScaleIsExact() {
    Each.operation(this)
        .where(Operation::hasMoney)
        .check(
            (bench, operation) -> {
              for (Money money : Samples.amounts(currencies())) {
                assertExact(bench, operation, money);
              }
            });
  }

  private static <P extends Plugin, F, Q, R> void assertExact(
      Bench<P> bench, Operation<P, F, Q, R> operation, Money money) {
    Trial<P, F, Q, R> trial = operation.trialOf(bench, money).orElseThrow();
    CallContext context = bench.call();
    Outcome<R> answer = trial.call(context);
    Answers.accepted("the call for " + money, answer);
    answer.toOptional().ifPresent(result -> assertMoney(operation, money, result));
    if (operation.kind() == Operation.Kind.EFFECT) {
      trial
          .lookup(context, Answers.refOf(answer))
          .toOptional()
          .ifPresent(result -> assertMoney(operation, money, result));
    }
  }

  private static <R> void assertMoney(Operation<?, ?, ?, R> operation, Money money, R result) {
    assertEquals(
        List.of(money), operation.moneyIn(result), "the amount that comes back for " + money);
  }

  /** What is not supported is refused as that, and nothing happens. */
  @Test
  default void whatIsNotSupportedIsRefused() {
    Each.operation(this)
        .where(Operation::hasUnsupported)
        .check(
            (bench, operation) -> {
              for (Trial<P, ?, ?, ?> trial : operation.unsupportedTrials(bench)) {
                Tally tally = new Tally(bench);
                Outcome<?> answer = trial.call(bench.call());
                tally.assertEffects(0, "of what is not supported");
                assertTrue(
                    answer instanceof Outcome.Rejected<?> r
                        && r.kind() == RejectionKind.NOT_SUPPORTED,
                    () -> "what is not supported is Rejected(NOT_SUPPORTED), not " + answer);
              }
            });
  }

  /** Values that the plugin does not know are passed over, or refused; they break nothing. */
  @Test
  default void unknownValuesAreTolerated() {
    Each.operation(this)
        .where(Operation::hasStrange)
        .check(
            (bench, operation) -> {
              for (Trial<P, ?, ?, ?> trial : operation.strangeTrials(bench)) {
                Outcome<?> answer = trial.call(bench.call());
                assertTrue(
                    Answers.isAccepted(answer) || answer instanceof Outcome.Rejected,
                    () -> "unknown values are accepted or refused, not answered by " + answer);
              }
            });
  }

  /** Moments in answers follow the store's clock, which is not the system's. */
  @Test
  default void timesFollowTheStoresClock() {
    Each.operation(this)
        .where(operation -> operation.kind() != Operation.Kind.RULE)
        .check(
            (bench, operation) -> {
              bench.clock().pass(Duration.ofDays(400));
              assertTimes(bench, operation);
            });
  }

  private static <P extends Plugin, F, Q, R> void assertTimes(
      Bench<P> bench, Operation<P, F, Q, R> operation) {
    CallContext context = bench.call();
    Outcome<R> answer = operation.trial(bench).call(context);
    Answers.accepted("the call", answer);
    List<Instant> times =
        answer.fold(
            done -> operation.timesIn(done.value()),
            pending ->
                Stream.concat(Stream.of(pending.notBefore()), pending.deadline().stream()).toList(),
            rejected -> List.of(),
            notApplied -> List.of(),
            unknown -> List.of());
    assumeFalse(times.isEmpty());
    for (Instant time : times) {
      assertFalse(
          time.isBefore(context.now()),
          () -> time + " in the answer lies before the store's present, " + context.now());
    }
  }
}
