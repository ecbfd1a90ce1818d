package org.balcao.kernel.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.testkit.TestDatabase;
import org.balcao.testkit.kernel.Node;
import org.balcao.testkit.kernel.ScriptedTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The workers take what they can run, hear every signal, and stop when asked. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WorkersScenarioTest {
  private static final int LONG = 60;

  private final TestDatabase database;
  private Node node;

  WorkersScenarioTest(TestDatabase database) {
    this.database = database;
  }

  /** What happens around the claims of a test. */
  private interface Claiming {
    List<TaskTable.Claimed> claim(int number, Claim real);
  }

  private interface Claim {
    List<TaskTable.Claimed> now();
  }

  private final class ScriptedTable extends TaskTable {
    private final Claiming claiming;
    private final AtomicInteger number = new AtomicInteger();

    private ScriptedTable(Claiming claiming) {
      super(node.unit());
      this.claiming = claiming;
    }

    @Override
    List<Claimed> claim(Instant now, int most, String name) {
      return claiming.claim(number.incrementAndGet(), () -> super.claim(now, most, name));
    }
  }

  @BeforeEach
  void open() {
    node = Node.open(database.shared()).withEffects();
  }

  @AfterEach
  void close() {
    node.close();
  }

  private Workers workers(Claiming claiming, int size, long pollMillis) {
    TaskTable table = new ScriptedTable(claiming);
    TaskRunner runner =
        new TaskRunner(table, Handlers.of(node.get(ScriptedTasks.class)), node.clock());
    return new Workers(new Claims(table, runner, node.clock()), size, pollMillis);
  }

  @Test
  void noMoreRunAtOnceThanThereAreWorkersThoughClaimsFailNowAndThen() throws Exception {
    int tasks = 60;
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger held = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(tasks);
    node.script(
        run -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          node.unit()
              .run(
                  session -> {
                    node.effect(session, run.subject(), 1);
                    run.finish(session, null);
                  });
          running.decrementAndGet();
          held.decrementAndGet();
          done.countDown();
        });
    for (int i = 0; i < tasks; i++) {
      node.wake("task-" + i);
    }
    AtomicInteger mostHeld = new AtomicInteger();
    try (Workers workers =
        workers(
            (number, real) -> {
              if (number % 3 == 1) {
                throw new IllegalStateException("the database is away");
              }
              List<TaskTable.Claimed> claimed = real.now();
              mostHeld.accumulateAndGet(held.addAndGet(claimed.size()), Math::max);
              return claimed;
            },
            2,
            1)) {
      assertTrue(done.await(LONG, TimeUnit.SECONDS), done.getCount() + " were not run");
      workers.signal();
    }
    assertTrue(most.get() <= 2, most + " ran at once");
    assertTrue(mostHeld.get() <= 2, mostHeld + " were claimed at once");
    for (int i = 0; i < tasks; i++) {
      assertEquals(List.of(1L), node.effects("task-" + i));
    }
  }

  @Test
  void aSignalBetweenTheClaimAndTheWaitIsHeard() throws Exception {
    CountDownLatch ran = new CountDownLatch(1);
    CountDownLatch made = new CountDownLatch(1);
    Workers[] workers = new Workers[1];
    node.script(
        run -> {
          node.unit().run(session -> run.finish(session, null));
          ran.countDown();
        });
    // It polls once in an hour: only the signal can have it claim again.
    try (Workers own =
        workers(
            (number, real) -> {
              List<TaskTable.Claimed> claimed = real.now();
              if (number == 1) {
                await(made);
                node.wake("a");
                workers[0].signal();
              }
              return claimed;
            },
            1,
            TimeUnit.HOURS.toMillis(1))) {
      workers[0] = own;
      made.countDown();
      assertTrue(ran.await(LONG, TimeUnit.SECONDS), "the signal was lost");
    }
  }

  @Test
  void anErrorWhileClaimingDoesNotEndTheClaims() throws Exception {
    CountDownLatch ran = new CountDownLatch(1);
    node.script(
        run -> {
          node.unit().run(session -> run.finish(session, null));
          ran.countDown();
        });
    node.wake("a");
    try (Workers workers =
        workers(
            (number, real) -> {
              if (number == 1) {
                throw new StackOverflowError();
              }
              return real.now();
            },
            1,
            1)) {
      assertTrue(ran.await(LONG, TimeUnit.SECONDS));
      workers.signal();
    }
  }

  @Test
  void stoppingWaitsForATaskThatWakesAnother() throws Exception {
    CountDownLatch runs = new CountDownLatch(1);
    CountDownLatch stops = new CountDownLatch(1);
    node.script(
        run -> {
          if (run.subject().equals("b")) {
            node.unit().run(session -> run.finish(session, null));
            return;
          }
          runs.countDown();
          await(stops);
          node.unit()
              .run(
                  session -> {
                    node.effect(session, "node", 1);
                    node.tasks().wake(session, ScriptedTasks.QUEUE, "b", node.clock().now());
                    run.finish(session, null);
                  });
        });
    node.wake("a");
    node.tasks().start();
    await(runs);
    Thread stopper = new Thread(() -> node.tasks().stop());
    stopper.start();
    // It waits for the task now.
    while (stopper.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    stops.countDown();
    // Far less than what it waits for a task that hangs.
    stopper.join(TimeUnit.SECONDS.toMillis(20));
    assertTrue(!stopper.isAlive(), "the task could not wake another while the workers stopped");
    assertEquals(List.of(1L), node.effects("node"));
    node.tasks().runDue();
    assertTrue(node.tasks().quiet());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
