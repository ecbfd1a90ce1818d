package org.balcao.kernel.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.balcao.testkit.TestDatabase;
import org.balcao.testkit.kernel.Node;
import org.balcao.testkit.kernel.ScriptedTasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The heart keeps what is worked on, for as long as it is, and nothing else. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ClaimsScenarioTest {
  private final TestDatabase database;
  private Node node;
  private TaskTable table;
  private Claims claims;

  ClaimsScenarioTest(TestDatabase database) {
    this.database = database;
  }

  /** Cannot write down that a run has failed, as if the database had been away just then. */
  private static final class Forgetful extends TaskTable {
    private Forgetful(Node node) {
      super(node.unit());
    }

    @Override
    void failed(Claimed task, @Nullable Instant next, Instant now, String error) {
      throw new IllegalStateException("the database is away");
    }
  }

  @BeforeEach
  void open() {
    node = Node.open(database.shared()).withEffects();
    node.scriptUnit(session -> node.effect(session, "node", 1));
    table = new Forgetful(node);
    claims = claims();
  }

  private Claims claims() {
    return new Claims(
        table,
        new TaskRunner(table, Handlers.of(node.get(ScriptedTasks.class)), node.clock()),
        node.clock());
  }

  @AfterEach
  void close() {
    claims.rest();
    node.close();
  }

  private void beat(Claims whose) {
    whose.beat(System.nanoTime() + TimeUnit.MINUTES.toNanos(1));
  }

  private List<String> kept() {
    return node.list(
        row -> row.text("subject"),
        "select subject from balcao_task where claimed_until > current_timestamp order by subject");
  }

  @Test
  void aBeatKeepsWhatWaitsAndWhatRuns() {
    node.wake("a");
    node.wake("b");
    assertEquals(2, claims.take(10).size());
    node.lapse("a");
    node.lapse("b");
    assertEquals(List.of(), kept());
    beat(claims);
    assertEquals(List.of("a", "b"), kept());
    assertEquals(0, node.tasks().runDue());
  }

  @Test
  void aTaskWhoseFailureCouldNotBeRecordedIsNotKeptForEver() {
    node.script(
        run -> {
          throw new IllegalStateException("fails");
        });
    node.wake("a");
    claims.run(claims.take(10).get(0));
    node.lapse("a");
    beat(claims);
    assertEquals(List.of(), kept());
    node.scriptUnit(session -> node.effect(session, "node", 1));
    assertEquals(1, node.tasks().runDue());
  }

  @Test
  void aBeatDoesNotReviveAClaimThatWasTakenOver() {
    node.wake("a");
    TaskTable.Claimed first = claims.take(10).get(0);
    node.lapse("a");
    // The same node claims it again: of its two claims only the second counts.
    TaskTable.Claimed second = claims.take(10).get(0);
    claims.run(second);
    node.wake("a");
    Claims others = claims();
    assertEquals(1, others.take(10).size());
    node.lapse("a");
    beat(claims);
    assertEquals(List.of(), kept());
    claims.run(first);
    beat(others);
    assertEquals(List.of("a"), kept());
    assertEquals(List.of(1L), node.effects("node"));
    others.rest();
  }

  @Test
  void whatIsGivenBackIsFreeAtOnce() {
    node.wake("a");
    node.wake("b");
    List<TaskTable.Claimed> taken = claims.take(10);
    claims.giveBack(taken.subList(1, 2));
    assertEquals(List.of("a"), kept());
    assertEquals(1, node.tasks().runDue());
    claims.run(taken.get(0));
    assertTrue(node.tasks().quiet());
  }

  @Test
  void aClaimThatWasMadeAMomentAgoCostsNoBeat() {
    node.wake("a");
    claims.take(10);
    node.lapse("a");
    claims.beat(System.nanoTime());
    assertEquals(List.of(), kept());
  }
}
