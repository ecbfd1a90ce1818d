package org.balcao.testkit.kernel;

import static org.balcao.testkit.kernel.ScriptedTasks.QUEUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** No wake is lost, nothing is done twice, and what fails is seen. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TaskScenarioTest {
  private static final String TASK = "task-1";

  private final TestDatabase database;
  private Node node;
  private Node other;

  TaskScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    var shared = database.shared();
    node = Node.open(shared).withEffects();
    other = Node.open(shared);
  }

  @AfterEach
  void close() {
    other.close();
    node.close();
  }

  @Test
  void aWakeDuringARunIsNotLost() {
    AtomicInteger runs = new AtomicInteger();
    node.script(
        run -> {
          if (runs.incrementAndGet() == 1) {
            other.wake(run.subject());
          }
          node.unit().run(session -> run.finish(session, null));
        });
    node.wake(TASK);
    assertEquals(2, node.tasks().runDue());
    assertEquals(Optional.empty(), node.due(TASK));
    assertEquals(0, node.tasks().runDue());
  }

  @Test
  void aWakeThatIsRolledBackWakesNobody() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            node.unit()
                .run(
                    session -> {
                      node.tasks().wake(session, QUEUE, TASK, node.clock().now());
                      throw new IllegalArgumentException();
                    }));
    assertEquals(0, node.tasks().runDue());
  }

  @Test
  void aRunWhoseClaimWasTakenOverIsRolledBack() {
    other.scriptUnit(session -> other.effect(session, "other", 1));
    node.script(
        run -> {
          node.lapse(TASK);
          assertEquals(1, other.tasks().runDue());
          node.unit()
              .run(
                  session -> {
                    node.effect(session, "node", 1);
                    run.finish(session, null);
                  });
        });
    node.wake(TASK);
    assertEquals(1, node.tasks().runDue());
    assertEquals(List.of(1L), node.effects("other"));
    assertEquals(List.of(), node.effects("node"));
    assertEquals(0, node.failures(TASK));
  }

  @Test
  void aNodeThatClaimsItsOwnTaskAgainIsFencedFromItsOldRun() {
    AtomicInteger runs = new AtomicInteger();
    node.script(
        run -> {
          int number = runs.incrementAndGet();
          if (number == 1) {
            // The same node, the same task, while the old run still goes; both end.
            node.lapse(TASK);
            assertEquals(1, node.tasks().runDue());
          }
          node.unit()
              .run(
                  session -> {
                    node.effect(session, "node", number);
                    run.finish(session, null);
                  });
        });
    node.wake(TASK);
    node.tasks().runDue();
    assertEquals(List.of(2L), node.effects("node"));
  }

  @Test
  void anOldRunThatFailsDoesNotGiveTheNewRunsClaimAway() {
    AtomicInteger runs = new AtomicInteger();
    node.script(
        run -> {
          switch (runs.incrementAndGet()) {
            case 1 -> {
              node.lapse(TASK);
              node.tasks().runDue();
              throw new IllegalStateException("the old run fails when the new one is over");
            }
            case 2 -> {
              node.lapse(TASK);
              other.scriptUnit(session -> other.effect(session, "other", 1));
              assertEquals(1, other.tasks().runDue());
              throw new IllegalStateException("so does the run that another node took over from");
            }
            default -> throw new AssertionError("run again");
          }
        });
    node.wake(TASK);
    node.tasks().runDue();
    assertEquals(List.of(1L), node.effects("other"));
    assertEquals(0, node.failures(TASK));
    assertEquals(Optional.empty(), node.due(TASK));
  }

  @Test
  void aTaskOfADeadNodeIsTakenOverWhenItsLeaseEnds() {
    node.scriptUnit(session -> node.effect(session, "node", 1));
    node.wake(TASK);
    node.sql(
        "update balcao_task set claimed_by = 'dead', claimed_until = current_timestamp + interval"
            + " '20' second where subject = ?",
        TASK);
    assertEquals(0, node.tasks().runDue());
    assertFalse(node.tasks().quiet());
    node.lapse(TASK);
    assertEquals(1, node.tasks().runDue());
    assertEquals(List.of(1L), node.effects("node"));
    assertTrue(node.tasks().quiet());
  }

  @Test
  void whatFailsIsRepeatedThenParkedThenShownAndGivenAnotherChance() {
    AtomicInteger runs = new AtomicInteger();
    node.script(
        run -> {
          runs.incrementAndGet();
          throw new IllegalStateException("the printer is out of paper");
        });
    node.wake(TASK);
    node.pass(Duration.ofHours(3));
    assertEquals(20, runs.get());
    assertEquals(1, node.parked().size());
    assertEquals(TASK, node.parked().get(0).subject());
    assertTrue(node.parked().get(0).error().contains("out of paper"));
    assertEquals(Optional.empty(), node.due(TASK));

    node.scriptUnit(session -> node.effect(session, "node", 1));
    node.unit().run(session -> node.tasks().unpark(session, QUEUE, TASK));
    assertEquals(List.of(), node.parked());
    assertEquals(1, node.tasks().runDue());
    assertEquals(List.of(1L), node.effects("node"));
    assertEquals(0, node.failures(TASK));
  }

  @Test
  void aWakeThatComesDuringTheLastFailureIsNotParkedWithIt() {
    AtomicInteger runs = new AtomicInteger();
    node.script(
        run -> {
          if (runs.incrementAndGet() == 1) {
            other.wake(run.subject());
            throw new IllegalStateException("what was missing is on its way");
          }
          node.unit().run(session -> run.finish(session, null));
        });
    node.wake(TASK);
    node.sql("update balcao_task set failures = 19 where subject = ?", TASK);
    assertEquals(2, node.tasks().runDue());
    assertEquals(List.of(), node.parked());
  }

  @Test
  void aRunThatEndsWithoutFinishingIsRepeated() {
    List<String> how = new ArrayList<>();
    node.script(
        run -> {
          how.add(String.valueOf(how.size()));
          switch (how.size()) {
            case 1 -> {
              // Forgets to finish.
            }
            case 2 -> {
              // Finishes in a unit that is rolled back.
              assertThrows(
                  IllegalArgumentException.class,
                  () ->
                      node.unit()
                          .run(
                              session -> {
                                run.finish(session, null);
                                throw new IllegalArgumentException();
                              }));
            }
            default -> node.unit().run(session -> run.finish(session, null));
          }
        });
    node.wake(TASK);
    node.tasks().runDue();
    assertEquals(1, node.failures(TASK));
    node.pass(Duration.ofMinutes(1));
    assertEquals(3, how.size());
    assertEquals(0, node.failures(TASK));
  }

  @Test
  void anErrorInARunIsAFailureLikeAnyOther() {
    AtomicInteger runs = new AtomicInteger();
    node.script(
        run -> {
          if (runs.incrementAndGet() == 1) {
            throw new StackOverflowError();
          }
          node.unit().run(session -> run.finish(session, null));
        });
    node.wake(TASK);
    node.pass(Duration.ofMinutes(1));
    assertEquals(2, runs.get());
  }

  @Test
  void theLastPositionThatWasCommittedIsKept() {
    List<Long> seen = new ArrayList<>();
    node.script(
        run -> {
          seen.add(run.position());
          node.unit().run(session -> run.advance(session, 7));
          assertThrows(
              IllegalArgumentException.class,
              () ->
                  node.unit()
                      .run(
                          session -> {
                            run.advance(session, 8);
                            throw new IllegalArgumentException();
                          }));
          assertEquals(7, run.position());
          node.unit().run(session -> run.finish(session, null));
        });
    node.wake(TASK);
    node.tasks().runDue();
    node.wake(TASK);
    node.tasks().runDue();
    assertEquals(List.of(0L, 7L), seen);
  }

  @Test
  void aDrivenClockRunsEachTaskAtItsOwnMoment() {
    List<String> ran = new ArrayList<>();
    node.script(
        run -> {
          ran.add(
              run.subject()
                  + "@"
                  + Duration.between(org.balcao.testkit.TestStore.START, node.clock().now()));
          node.unit().run(session -> run.finish(session, null));
        });
    node.unit()
        .run(
            session -> {
              var start = node.clock().now();
              node.tasks().wake(session, QUEUE, "late", start.plusSeconds(90));
              node.tasks().wake(session, QUEUE, "early", start.plusSeconds(30));
              node.tasks().wake(session, QUEUE, "early", start.plusSeconds(60));
            });
    node.pass(Duration.ofMinutes(5));
    assertEquals(List.of("early@PT30S", "late@PT1M30S"), ran);
  }
}
