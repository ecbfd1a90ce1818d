package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.balcao.kernel.process.AttemptView.State;
import org.balcao.spi.IdempotencyKind;
import org.balcao.testkit.TestDatabase;
import org.balcao.testkit.kernel.ProbeStep.Crash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A node dies around a call, or is overtaken in it: the effect happens once, or a person is asked.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StepCrashScenarioTest {
  private final TestDatabase database;
  private StepFixture steps;

  StepCrashScenarioTest(TestDatabase database) {
    this.database = database;
  }

  private void open(IdempotencyKind idempotency) {
    steps = new StepFixture(database, idempotency);
  }

  @AfterEach
  void close() {
    steps.close();
  }

  @ParameterizedTest
  @EnumSource(IdempotencyKind.class)
  void aNodeThatDiesBeforeTheCallHasNotCalled(IdempotencyKind idempotency) {
    open(idempotency);
    steps.beginAndCrash(Crash.BEFORE_THE_CALL);
    assertEquals(List.of(), steps.probe.log());
    assertEquals(State.STARTED, steps.state());

    steps.pass(Duration.ofMinutes(1));
    switch (idempotency) {
      case NATIVE_KEY, CLIENT_ASSIGNED_ID ->
          assertEquals(List.of("lookup", "send"), steps.probe.log());
      case SEARCHABLE_REFERENCE -> {
        // The call may be on its way, for all that the next run knows.
        assertEquals(List.of("lookup"), steps.probe.log());
        assertEquals(State.UNKNOWN, steps.state());
        steps.pass(Duration.ofMinutes(2));
        assertEquals(List.of("lookup", "lookup", "send"), steps.probe.log());
      }
      case NONE -> {
        assertEquals(List.of("lookup"), steps.probe.log());
        assertEquals(State.UNRESOLVED, steps.state());
        assertEquals(List.of("nobody knows"), steps.settlements());
        return;
      }
    }
    assertEquals(State.DONE, steps.state());
    assertEquals(List.of("done"), steps.settlements());
    assertEquals(Set.of(steps.attempt().id().toString()), steps.probe.happened);
  }

  @ParameterizedTest
  @EnumSource(IdempotencyKind.class)
  void aNodeThatDiesBeforeTheAnswerIsWrittenHasCalledOnce(IdempotencyKind idempotency) {
    open(idempotency);
    steps.beginAndCrash(Crash.BEFORE_THE_ANSWER_IS_COMMITTED);
    assertEquals(List.of("send"), steps.probe.log());
    assertEquals(State.STARTED, steps.state());
    assertEquals(List.of(), steps.settlements());

    steps.pass(Duration.ofMinutes(1));
    assertEquals(List.of("send", "lookup"), steps.probe.log());
    assertEquals(State.DONE, steps.state());
    assertEquals(List.of("done"), steps.settlements());
  }

  @ParameterizedTest
  @EnumSource(IdempotencyKind.class)
  void aNodeThatIsOvertakenAfterTheEffectIsFencedOff(IdempotencyKind idempotency) {
    open(idempotency);
    steps.probe.send(
        context -> {
          steps.probe.happens(context);
          takeOver();
          return Probe.done(context);
        });
    steps.begin();
    assertEquals(List.of("send", "lookup"), steps.probe.log());
    assertEquals(State.DONE, steps.state());
    assertEquals(List.of("done"), steps.settlements());
    assertEquals(0, steps.node.failures(StepFixture.SUBJECT));
  }

  @ParameterizedTest
  @EnumSource(IdempotencyKind.class)
  void aNodeThatIsOvertakenBeforeTheEffectIsFencedOff(IdempotencyKind idempotency) {
    open(idempotency);
    steps.probe.send(
        context -> {
          takeOver();
          return steps.probe.happens(context);
        });
    steps.begin();
    // Only where the provider itself keeps the two apart was there a second call.
    assertEquals(
        idempotency == IdempotencyKind.NATIVE_KEY
                || idempotency == IdempotencyKind.CLIENT_ASSIGNED_ID
            ? 2
            : 1,
        steps.probe.calls("send"));
    steps.pass(Duration.ofMinutes(5));
    assertEquals(1, steps.probe.happened.size());
    assertEquals(
        List.of(idempotency == IdempotencyKind.NONE ? "nobody knows" : "done"),
        steps.settlements());
    assertTrue(steps.probe.calls("send") <= 2);
  }

  /** As if the node had slept through its lease: another one takes the task over and runs it. */
  private void takeOver() {
    steps.node.lapse(StepFixture.SUBJECT);
    assertEquals(1, steps.other.tasks().runDue());
  }
}
