package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.DatabaseException;
import org.balcao.kernel.persistence.Session;
import org.balcao.testkit.TestDatabase;
import org.balcao.testkit.kernel.ScriptedSubscriber.Happened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every subscriber hears of every event once, in the order of its aggregate, whatever breaks. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class EventScenarioTest {
  private static final String AGGREGATE = "test:1";
  private static final String HEARD = "heard";
  private static final int PUBLISHERS = 16;

  private final TestDatabase database;
  private Node node;
  private Node other;

  EventScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    var shared = database.shared();
    node = Node.open(shared).withEffects();
    other = Node.open(shared);
    // A second telling of the same event to the same subscriber breaks this.
    node.sql("create unique index kernel_test_once on kernel_test_effect (name, number)");
    for (Node one : List.of(node, other)) {
      one.get(FirstSubscriber.class).script((s, e) -> tell(one, s, FirstSubscriber.NAME, e));
      one.get(SecondSubscriber.class).script((s, e) -> tell(one, s, SecondSubscriber.NAME, e));
    }
  }

  private static void tell(Node node, Session session, String name, StoredEvent event) {
    node.effect(session, name, ((Happened) event.event()).number());
  }

  @AfterEach
  void close() {
    other.close();
    node.close();
  }

  private void publish(String aggregate, int... numbers) {
    node.unit()
        .run(
            session -> {
              for (int number : numbers) {
                node.get(Events.class).publish(session, new Happened(aggregate, number));
              }
            });
  }

  private static List<Long> upTo(int last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  @Test
  void sixteenPublishersOfOneAggregateAreHeardInOneOrderWhileTheyPublish() throws Exception {
    int rounds = 40;
    List<String> disorder = Collections.synchronizedList(new ArrayList<>());
    for (Node one : List.of(node, other)) {
      one.get(FirstSubscriber.class)
          .script(
              (session, event) -> {
                tell(one, session, FirstSubscriber.NAME, event);
                // Within the unit, since what is done after its commit has no order.
                lastHeard(session)
                    .filter(last -> last >= event.sequence())
                    .ifPresent(last -> disorder.add(event.sequence() + " after " + last));
                one.effect(session, HEARD, event.sequence());
              });
    }
    AtomicInteger number = new AtomicInteger();
    AtomicBoolean published = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(PUBLISHERS + 2);
    List<Future<?>> publishers = new ArrayList<>();
    List<Future<?>> deliverers = new ArrayList<>();
    try {
      for (Node one : List.of(node, other)) {
        deliverers.add(
            pool.submit(
                () -> {
                  while (!published.get()) {
                    one.tasks().runDue();
                  }
                }));
      }
      for (int i = 0; i < PUBLISHERS; i++) {
        Node one = i % 2 == 0 ? node : other;
        publishers.add(
            pool.submit(
                () -> {
                  for (int round = 0; round < rounds; round++) {
                    publishAndDawdle(one, number.incrementAndGet());
                  }
                }));
      }
      for (Future<?> publisher : publishers) {
        publisher.get();
      }
      published.set(true);
      for (Future<?> deliverer : deliverers) {
        deliverer.get();
      }
    } finally {
      pool.shutdownNow();
    }
    node.tasks().runDue();
    assertEquals(upTo(PUBLISHERS * rounds), node.effects(FirstSubscriber.NAME));
    assertEquals(upTo(PUBLISHERS * rounds), node.effects(SecondSubscriber.NAME));
    assertEquals(PUBLISHERS * rounds, node.effects(HEARD).size());
    assertEquals(List.of(), disorder);
    assertEquals(List.of(), node.parked());
  }

  private static Optional<Long> lastHeard(Session session) {
    return session.first(
        row -> row.number("number"),
        "select number from kernel_test_effect where name = ? order by number desc fetch first 1"
            + " rows only",
        HEARD);
  }

  /** Leaves others time between the numbering of an event and its commit. */
  private static void publishAndDawdle(Node node, int number) {
    node.unit()
        .run(
            session -> {
              node.get(Events.class).publish(session, new Happened(AGGREGATE, number));
              session.beforeCommit(
                  () -> {
                    for (int i = 0; i < number % 7; i++) {
                      Thread.yield();
                    }
                  });
            });
  }

  @Test
  void anEventWhoseTellingCrashesIsToldAgainAndItsEffectHappensOnce() {
    AtomicInteger tellings = new AtomicInteger();
    node.get(FirstSubscriber.class)
        .script(
            (session, event) -> {
              tell(node, session, FirstSubscriber.NAME, event);
              if (tellings.incrementAndGet() <= 2) {
                throw new StackOverflowError();
              }
            });
    publish(AGGREGATE, 1);
    node.pass(Duration.ofMinutes(1));
    assertEquals(3, tellings.get());
    assertEquals(List.of(1L), node.effects(FirstSubscriber.NAME));
    assertEquals(List.of(1L), node.effects(SecondSubscriber.NAME));
  }

  @Test
  void theDeliveriesOfADeadNodeAreTakenOver() {
    publish(AGGREGATE, 1, 2);
    // The claim of a node that died before it could tell.
    node.sql(
        "update balcao_task set claimed_by = 'dead', claimed_until = current_timestamp - interval"
            + " '1' second where queue like 'event:%'");
    other.tasks().runDue();
    node.tasks().runDue();
    assertEquals(upTo(2), node.effects(FirstSubscriber.NAME));
    assertEquals(upTo(2), node.effects(SecondSubscriber.NAME));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 60, 120})
  void oneEventThatCannotBeToldStopsOnlyItsOwnAggregateAndOnlyFromThereOn(int poison) {
    AtomicBoolean healed = new AtomicBoolean();
    node.get(FirstSubscriber.class)
        .script(
            (session, event) -> {
              tell(node, session, FirstSubscriber.NAME, event);
              if (((Happened) event.event()).number() == poison && !healed.get()) {
                throw new IllegalArgumentException("cannot read it");
              }
            });
    int last = 120;
    for (int number = 1; number <= last; number++) {
      publish(AGGREGATE, number);
    }
    publish("test:2", last + 1);
    node.pass(Duration.ofHours(3));
    List<Long> told = new ArrayList<>(upTo(poison - 1));
    told.add(last + 1L);
    assertEquals(told, node.effects(FirstSubscriber.NAME));
    assertEquals(upTo(last + 1), node.effects(SecondSubscriber.NAME));
    assertEquals(1, node.parked().size());
    assertEquals("event:" + FirstSubscriber.NAME, node.parked().get(0).queue());
    assertEquals(AGGREGATE, node.parked().get(0).subject());

    healed.set(true);
    node.unit().run(s -> node.tasks().unpark(s, "event:" + FirstSubscriber.NAME, AGGREGATE));
    node.tasks().runDue();
    assertEquals(upTo(last + 1), node.effects(FirstSubscriber.NAME));
    assertEquals(List.of(), node.parked());
  }

  @Test
  void anEventOfAUnitThatFailsNeverHappened() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            node.unit()
                .run(
                    session -> {
                      node.get(Events.class).publish(session, new Happened(AGGREGATE, 1));
                      throw new IllegalArgumentException();
                    }));
    publish(AGGREGATE, 2);
    node.tasks().runDue();
    assertEquals(List.of(2L), node.effects(FirstSubscriber.NAME));
  }

  @Test
  void whatIsPublishedJustBeforeTheCommitIsPublished() {
    Events events = node.get(Events.class);
    node.unit()
        .run(
            session -> {
              events.publish(session, new Happened(AGGREGATE, 1));
              session.beforeCommit(() -> events.publish(session, new Happened(AGGREGATE, 2)));
            });
    node.tasks().runDue();
    assertEquals(upTo(2), node.effects(FirstSubscriber.NAME));
  }

  @Test
  void aUnitThatIsRunAgainPublishesOnce() throws Exception {
    // Two units make the first delivery of a new aggregate at once: one of them is run again.
    CyclicBarrier both = new CyclicBarrier(2);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> units = new ArrayList<>();
      for (Node one : List.of(node, other)) {
        AtomicInteger tries = new AtomicInteger();
        units.add(
            pool.submit(
                () ->
                    one.unit()
                        .run(
                            session -> {
                              int number = one == node ? 1 : 2;
                              one.get(Events.class)
                                  .publish(session, new Happened(AGGREGATE, number));
                              if (tries.incrementAndGet() == 1) {
                                meet(both);
                              }
                            })));
      }
      for (Future<?> unit : units) {
        unit.get();
      }
    } finally {
      pool.shutdownNow();
    }
    node.tasks().runDue();
    assertEquals(upTo(2), node.effects(FirstSubscriber.NAME));
    List<StoredEvent> history =
        node.unit()
            .call(
                session ->
                    node.get(Events.class).history(session, AGGREGATE, List.of(Happened.class)));
    assertEquals(2, history.size());
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update balcao_event set payload = '{}'",
        "delete from balcao_event",
        "truncate table balcao_event",
        "update balcao_audit set actor_id = 'somebody else'",
        "delete from balcao_audit",
        "truncate table balcao_audit",
      })
  void thePastIsNotRewritten(String statement) {
    Assumptions.assumeTrue(database == TestDatabase.POSTGRESQL, "H2 has no triggers in SQL");
    publish(AGGREGATE, 1);
    assertThrows(DatabaseException.class, () -> node.sql(statement));
  }
}
