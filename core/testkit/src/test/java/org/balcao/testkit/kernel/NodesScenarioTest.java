package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.balcao.kernel.event.Events;
import org.balcao.testkit.TestDatabase;
import org.balcao.testkit.kernel.ScriptedSubscriber.Happened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes with their workers on one database: they share the work, and nothing runs twice. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class NodesScenarioTest {
  private static final int TASKS = 300;

  private final TestDatabase database;

  NodesScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void twoNodesShareTheWorkAndNothingRunsTwice() {
    var shared = database.shared();
    try (Node one = Node.open(shared).withEffects();
        Node two = Node.open(shared)) {
      // Nobody gets on before both have a task: neither can do all of it alone.
      CountDownLatch both = new CountDownLatch(2);
      for (Node node : List.of(one, two)) {
        CountDownLatch first = new CountDownLatch(1);
        node.script(
            run -> {
              synchronized (first) {
                if (first.getCount() == 1) {
                  first.countDown();
                  both.countDown();
                }
              }
              await(both);
              long number = Long.parseLong(run.subject());
              node.unit()
                  .run(
                      session -> {
                        node.effect(session, "task", number);
                        node.effect(session, node == one ? "one" : "two", number);
                        node.get(Events.class)
                            .publish(session, new Happened("test:" + number % 7, (int) number));
                        run.finish(session, null);
                      });
            });
        node.get(FirstSubscriber.class)
            .script(
                (session, event) ->
                    node.effect(session, "event", ((Happened) event.event()).number()));
      }
      one.unit()
          .run(
              session -> {
                for (int i = 1; i <= TASKS; i++) {
                  one.tasks()
                      .wake(session, ScriptedTasks.QUEUE, String.valueOf(i), one.clock().now());
                }
              });
      one.tasks().start();
      two.tasks().start();
      assertTrue(one.store().awaitQuiet(Duration.ofMinutes(2)));

      List<Long> all = LongStream.rangeClosed(1, TASKS).boxed().toList();
      assertEquals(all, one.effects("task"));
      assertEquals(all, one.effects("event"));
      List<Long> shares = new ArrayList<>(one.effects("one"));
      assertTrue(!shares.isEmpty() && shares.size() < TASKS);
      shares.addAll(one.effects("two"));
      assertEquals(all, shares.stream().sorted().toList());
      assertEquals(List.of(), one.parked());
      // A run whose claim was lost would have been rolled back, and then repeated: none was.
      assertEquals(
          List.of((long) TASKS),
          one.list(
              row -> row.number(1),
              "select sum(claims) from balcao_task where queue = ?",
              ScriptedTasks.QUEUE));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
