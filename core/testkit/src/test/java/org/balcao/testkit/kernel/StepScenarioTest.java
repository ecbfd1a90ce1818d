package org.balcao.testkit.kernel;

import static org.balcao.testkit.kernel.StepFixture.PATIENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.balcao.kernel.process.AttemptView.State;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginException;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.notification.Notifier.Receipt;
import org.balcao.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the kernel makes of each answer of a provider. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StepScenarioTest {
  private final TestDatabase database;
  private StepFixture steps;

  StepScenarioTest(TestDatabase database) {
    this.database = database;
  }

  private Probe open(IdempotencyKind idempotency) {
    steps = new StepFixture(database, idempotency);
    return steps.probe;
  }

  @AfterEach
  void close() {
    steps.close();
  }

  private Instant now() {
    return steps.node.clock().now();
  }

  @Test
  void whatIsDoneIsSettledOnceAndNeverCalledAgain() {
    open(IdempotencyKind.NATIVE_KEY);
    steps.begin();
    steps.begin();
    assertEquals(List.of("send"), steps.probe.log());
    assertEquals(List.of(1), steps.probe.attempts());
    assertEquals(List.of("done"), steps.settlements());
  }

  // Unknown

  @ParameterizedTest
  @EnumSource(IdempotencyKind.class)
  void whatNobodyKnowsIsLookedUp(IdempotencyKind idempotency) {
    Probe probe = open(idempotency);
    probe.send(probe::happensUnheard);
    steps.begin();
    steps.pass(Duration.ofMinutes(1));
    assertEquals(List.of("send", "lookup"), probe.log());
    assertEquals(State.DONE, steps.state());
  }

  @Test
  void anOperationThatCannotBeRepeatedIsAskedForOnceAndThenLeftToAPerson() {
    Probe probe = open(IdempotencyKind.NONE);
    probe.send(Probe::unknown).lookup(Probe::unknown);
    steps.begin();
    assertEquals(List.of("send", "lookup"), probe.log());
    assertEquals(State.UNRESOLVED, steps.state());
    assertEquals(List.of("nobody knows"), steps.settlements());
  }

  @Test
  void anOperationThatCannotBeRepeatedIsAskedForAgainWhereTheProviderCouldNotBeReached() {
    Probe probe = open(IdempotencyKind.NONE);
    probe.send(probe::happensUnheard).lookups(5, Probe::unreachable);
    steps.begin();
    assertEquals(State.UNKNOWN, steps.state());
    steps.pass(Duration.ofMinutes(5));
    assertEquals(1, probe.calls("send"));
    assertEquals(6, probe.calls("lookup"));
    assertEquals(List.of("done"), steps.settlements());
  }

  @ParameterizedTest
  @EnumSource(
      value = IdempotencyKind.class,
      names = {"NATIVE_KEY", "CLIENT_ASSIGNED_ID", "SEARCHABLE_REFERENCE"})
  void whatIsNeverFoundOutEndsBeforeAPersonAndWasCalledOnce(IdempotencyKind idempotency) {
    Probe probe = open(idempotency);
    probe.send(Probe::unknown).lookups(100, Probe::unknown);
    steps.begin();
    steps.pass(PATIENCE.plusMinutes(1));
    assertEquals(1, probe.calls("send"));
    assertTrue(probe.calls("lookup") < 30, probe.calls("lookup") + " lookups");
    assertEquals(State.UNRESOLVED, steps.state());
    assertEquals(List.of("nobody knows"), steps.settlements());
  }

  @Test
  void aLookupThatWasNotMadeSettlesNothing() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    probe
        .send(probe::happensUnheard)
        .lookup(c -> new Outcome.NotApplied<>(FailureKind.RATE_LIMITED, minutes(20), "slower"))
        .lookup(
            c -> {
              throw new PluginException(PluginException.Kind.INVALID_REQUEST, "what a key");
            })
        .lookup(
            c -> {
              throw new PluginException(PluginException.Kind.UNAVAILABLE, "closed");
            })
        .lookup(
            c -> {
              throw new IllegalStateException("a bug");
            })
        .lookup(c -> null);
    steps.begin();
    steps.pass(Duration.ofSeconds(5));
    assertEquals(List.of("send", "lookup"), probe.log());
    assertEquals(Optional.of(now().minusSeconds(4).plus(minutes(20))), steps.next());
    steps.pass(minutes(35));
    assertEquals(1, probe.calls("send"));
    assertEquals(6, probe.calls("lookup"));
    assertEquals(List.of("done"), steps.settlements());
  }

  @Test
  void aRefusalThatALookupFindsIsARefusal() {
    Probe probe = open(IdempotencyKind.SEARCHABLE_REFERENCE);
    probe
        .send(Probe::unknown)
        .lookup(c -> Outcome.rejected(RejectionKind.DECLINED, "no", "no funds"));
    steps.begin();
    steps.pass(minutes(1));
    assertEquals(State.REJECTED, steps.state());
    assertEquals(List.of("rejected"), steps.settlements());
  }

  @Test
  void aRepeatThatIsSafeSaysNothingAboutTheCallBeforeIt() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    // The first call arrives late: after the lookup that finds no trace. No later call gets
    // through.
    probe.send(Probe::unknown).lookup(Probe::notFound);
    for (int i = 0; i < 100; i++) {
      probe.send(Probe::unreachable);
    }
    steps.begin();
    steps.pass(minutes(1));
    probe.happened.add(steps.attempt().id().toString());
    assertEquals(State.UNKNOWN, steps.state());
    steps.pass(PATIENCE);
    assertEquals(List.of("done"), steps.settlements());
  }

  @Test
  void whatLeavesNoTraceForAWhileCertainlyDidNotHappen() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    probe.send(Probe::unknown);
    for (int i = 0; i < 100; i++) {
      probe.send(Probe::unreachable);
    }
    steps.begin();
    steps.pass(PATIENCE.plusMinutes(1));
    assertEquals(State.FAILED, steps.state());
    assertEquals("lookup", probe.log().get(probe.log().size() - 1));
    assertEquals(List.of("certainly not done"), steps.settlements());
  }

  @ParameterizedTest
  @EnumSource(
      value = IdempotencyKind.class,
      names = {"NATIVE_KEY", "CLIENT_ASSIGNED_ID", "SEARCHABLE_REFERENCE"})
  void aCallJustBeforeThePatienceEndsMayStillArrive(IdempotencyKind idempotency) {
    Probe probe = open(idempotency);
    // Refused with a wait up to the deadline; that last call is lost on its way, and arrives late.
    probe
        .send(c -> new Outcome.NotApplied<>(FailureKind.RATE_LIMITED, PATIENCE, "slower"))
        .send(Probe::unknown)
        .lookup(Probe::notFound);
    steps.begin();
    steps.pass(PATIENCE);
    assertEquals(2, probe.calls("send"));
    probe.happened.add(steps.attempt().id().toString());
    steps.pass(minutes(10));
    assertFalse(steps.settlements().contains("certainly not done"), "" + steps.settlements());
  }

  // Not applied

  @Test
  void whatWasNotAppliedIsCalledAgainWithTheSameKeyAndTheProvidersPause() {
    Probe probe = open(IdempotencyKind.NONE);
    List<String> keys = new ArrayList<>();
    probe
        .send(
            c -> {
              keys.add(c.key().value());
              return new Outcome.NotApplied<>(FailureKind.RATE_LIMITED, minutes(10), "slower");
            })
        .send(
            c -> {
              keys.add(c.key().value());
              return probe.happens(c);
            });
    steps.begin();
    assertEquals(Optional.of(now().plus(minutes(10))), steps.next());
    steps.pass(minutes(10));
    assertEquals(List.of("send", "send"), probe.log());
    assertEquals(List.of(1, 2), probe.attempts());
    assertEquals(keys.get(0), keys.get(1));
    assertEquals(List.of("done"), steps.settlements());
  }

  @Test
  void aPauseBeyondThePatienceEndsTheStepAtOnce() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    probe.send(
        c ->
            new Outcome.NotApplied<>(
                FailureKind.MAINTENANCE, PATIENCE.plusSeconds(1), "until tomorrow"));
    steps.begin();
    assertEquals(State.FAILED, steps.state());
    assertEquals(List.of("certainly not done"), steps.settlements());
  }

  @Test
  void theLastTryIsMadeAtTheDeadlineNotAPauseBefore() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    List<Instant> tries = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      probe.send(
          c -> {
            tries.add(c.now());
            return Probe.unreachable(c);
          });
    }
    Instant deadline = now().plus(PATIENCE);
    steps.begin();
    steps.pass(PATIENCE.plusMinutes(20));
    assertEquals(deadline, tries.get(tries.size() - 1));
    assertEquals(List.of("certainly not done"), steps.settlements());
  }

  // Pending

  @Test
  void whatIsPendingIsAskedForAtTheProvidersDeadlineAndAfterIt() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    Instant deadline = now().plus(Duration.ofHours(3));
    probe.send(Probe.pendingWithin(deadline)).lookups(500, Probe.pendingWithin(deadline));
    steps.begin();
    steps.pass(Duration.ofHours(3).minusSeconds(1));
    assertEquals(State.PENDING, steps.state());
    assertEquals(Optional.of(deadline), steps.next());
    // Its clock is behind ours: it says so a little later.
    steps.pass(minutes(2));
    assertEquals(State.PENDING, steps.state());
    steps.pass(minutes(20));
    assertEquals(State.UNRESOLVED, steps.state());
    assertEquals(List.of("nobody knows"), steps.settlements());
  }

  @Test
  void aProvidersEarlyDeadlineDoesNotEndOurPatience() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    Instant deadline = now().plus(minutes(10));
    probe
        .send(Probe.pendingWithin(deadline))
        .lookups(
            50,
            c -> c.now().isAfter(deadline) ? expired() : Probe.pendingWithin(deadline).apply(c));
    steps.begin();
    steps.pass(minutes(21));
    assertEquals(State.REJECTED, steps.state());
  }

  private static Outcome<Receipt> expired() {
    return Outcome.rejected(RejectionKind.EXPIRED, "expired", "nobody paid");
  }

  @ParameterizedTest
  @EnumSource(IdempotencyKind.class)
  void whatTheProviderAcceptedIsNeverCalledAgainThoughItFindsNoTrace(IdempotencyKind idempotency) {
    Probe probe = open(idempotency);
    probe.send(Probe.pendingUntil(now()));
    steps.begin();
    steps.pass(PATIENCE.plusMinutes(1));
    assertEquals(1, probe.calls("send"));
    assertEquals(State.UNRESOLVED, steps.state());
    assertEquals(List.of("nobody knows"), steps.settlements());
  }

  @ParameterizedTest
  @EnumSource(IdempotencyKind.class)
  void whatIsPendingSurvivesLookupsThatFail(IdempotencyKind idempotency) {
    Probe probe = open(idempotency);
    probe
        .send(Probe.pendingUntil(now()))
        .lookup(Probe::unreachable)
        .lookup(Probe::unknown)
        .lookup(Probe::notFound)
        .lookup(Probe::done);
    steps.begin();
    steps.pass(minutes(5));
    assertEquals(5, probe.log().size());
    assertEquals(List.of("done"), steps.settlements());
  }

  // Hints and people

  @Test
  void aHintBringsTheNextLookForward() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    probe.send(Probe.pendingUntil(now().plus(minutes(50)))).lookup(Probe::done);
    steps.begin();
    steps.nudge(steps.other);
    steps.node.tasks().runDue();
    assertEquals(List.of("done"), steps.settlements());
  }

  @Test
  void aHintThatComesBeforeTheCallHasEndedIsNotLost() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    Instant later = now().plus(minutes(50));
    probe
        .send(
            c -> {
              // The provider's webhook is faster than its answer.
              steps.nudge(steps.other);
              return Probe.pendingUntil(later).apply(c);
            })
        .lookup(
            c -> {
              steps.nudge(steps.other);
              return Probe.pendingUntil(later).apply(c);
            })
        .lookup(Probe::done);
    steps.begin();
    assertEquals(List.of("send", "lookup", "lookup"), probe.log());
    assertEquals(List.of("done"), steps.settlements());
  }

  @Test
  void hintsThatRaceWithLookupsNeverFail() throws Exception {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    Instant later = now().plus(minutes(50));
    probe.send(Probe.pendingUntil(later)).lookups(100_000, Probe.pendingUntil(later));
    steps.begin();
    AtomicBoolean over = new AtomicBoolean();
    CountDownLatch running = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Future<?> lookups =
          pool.submit(
              () -> {
                while (!over.get()) {
                  steps.node.tasks().runDue();
                  running.countDown();
                }
              });
      Future<?> hints =
          pool.submit(
              () -> {
                running.await();
                for (int i = 0; i < 300; i++) {
                  steps.nudge(steps.other);
                }
                return null;
              });
      hints.get();
      over.set(true);
      lookups.get();
    } finally {
      pool.shutdownNow();
    }
    assertEquals(0, steps.node.failures(StepFixture.SUBJECT));
    assertEquals(State.PENDING, steps.state());
    assertTrue(probe.calls("lookup") > 1);
  }

  @Test
  void whatCertainlyDidNotHappenIsReopenedForTheSameTimeAgainAndCountsOn() {
    Probe probe = open(IdempotencyKind.NATIVE_KEY);
    for (int i = 0; i < 200; i++) {
      probe.send(Probe::unreachable);
    }
    steps.begin();
    for (int round = 1; round <= 3; round++) {
      steps.pass(PATIENCE.plus(Duration.ofDays(1)));
      assertEquals(State.FAILED, steps.state());
      assertEquals(2 * round - 1, steps.settlements().size());
      steps.reopen();
      assertEquals(State.RETRY, steps.state());
      // The patience does not grow with the time that it waited for somebody.
      steps.pass(PATIENCE.minusSeconds(1));
      assertEquals(State.RETRY, steps.state());
      steps.pass(Duration.ofSeconds(1));
      assertEquals(State.FAILED, steps.state());
      steps.reopen();
    }
    List<Integer> attempts = probe.attempts();
    assertEquals(attempts.stream().sorted().distinct().toList(), attempts);
    assertFalse(probe.log().contains("lookup"));
  }

  @Test
  void whatNobodyKnowsIsReopenedWithALookup() {
    Probe probe = open(IdempotencyKind.SEARCHABLE_REFERENCE);
    probe.send(probe::happensUnheard).lookups(100, Probe::unknown);
    steps.begin();
    steps.pass(PATIENCE.plusMinutes(1));
    assertEquals(State.UNRESOLVED, steps.state());
    probe.tellTheTruth();
    steps.reopen();
    assertEquals(1, probe.calls("send"));
    assertEquals(List.of("done", "nobody knows"), steps.settlements());
  }

  private static Duration minutes(long number) {
    return Duration.ofMinutes(number);
  }
}
