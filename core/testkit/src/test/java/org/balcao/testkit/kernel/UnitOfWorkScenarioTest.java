package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.kernel.persistence.ConcurrentUpdateException;
import org.balcao.kernel.persistence.DatabaseException;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.kernel.persistence.Session;
import org.balcao.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All of a unit is committed or none, once, and only the commit has consequences. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class UnitOfWorkScenarioTest {
  private static final String ADD = "update kernel_test_row set amount = amount + 1 where id = ?";

  private final TestDatabase database;
  private Node node;

  UnitOfWorkScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    node = Node.open(database.shared());
    node.sql("create table kernel_test_row (id integer primary key, amount integer not null)");
    node.sql("insert into kernel_test_row (id, amount) values (1, 0), (2, 0)");
  }

  @AfterEach
  void close() {
    assertFalse(OpenTransactions.active());
    node.close();
  }

  private List<Long> amounts() {
    return node.list(row -> row.number("amount"), "select amount from kernel_test_row order by id");
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Two at once, each told which it is and which try it is. */
  private interface Racer {
    void run(Session session, int number, int tries);
  }

  private void race(Racer racer, AtomicInteger afterCommits) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> both = new ArrayList<>();
      for (int i = 1; i <= 2; i++) {
        int number = i;
        AtomicInteger tries = new AtomicInteger();
        both.add(
            pool.submit(
                () ->
                    node.unit()
                        .run(
                            session -> {
                              session.afterCommit(afterCommits::incrementAndGet);
                              racer.run(session, number, tries.incrementAndGet());
                            })));
      }
      for (Future<?> one : both) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aDeadlockIsRunAgainAndNobodyIsTold() throws Exception {
    CyclicBarrier locked = new CyclicBarrier(2);
    AtomicInteger commits = new AtomicInteger();
    AtomicInteger beforeCommits = new AtomicInteger();
    race(
        (session, number, tries) -> {
          session.beforeCommit(beforeCommits::incrementAndGet);
          session.update(ADD, number);
          if (tries == 1) {
            meet(locked);
          }
          session.update(ADD, 3 - number);
        },
        commits);
    assertEquals(List.of(2L, 2L), amounts());
    assertEquals(2, commits.get());
    assertEquals(2, beforeCommits.get());
  }

  @Test
  void ofTwoWhoInsertTheSameTheLoserFindsTheWinnersRow() throws Exception {
    CyclicBarrier checked = new CyclicBarrier(2);
    AtomicInteger commits = new AtomicInteger();
    race(
        (session, number, tries) -> {
          if (session.update("update kernel_test_row set amount = amount + 1 where id = 3") == 0) {
            if (tries == 1) {
              meet(checked);
            }
            session.update("insert into kernel_test_row (id, amount) values (3, 1)");
          }
        },
        commits);
    assertEquals(List.of(0L, 0L, 2L), amounts());
    assertEquals(2, commits.get());
  }

  @Test
  void whoLosesAgainAndAgainIsToldSoAndHasChangedNothing() {
    AtomicInteger tries = new AtomicInteger();
    assertThrows(
        ConcurrentUpdateException.class,
        () ->
            node.unit()
                .run(
                    session -> {
                      tries.incrementAndGet();
                      session.update(ADD, 1);
                      session.update("insert into kernel_test_row (id, amount) values (1, 0)");
                    }));
    assertTrue(tries.get() > 1);
    assertEquals(List.of(0L, 0L), amounts());
  }

  @Test
  void whatFailsAfterTheCommitIsNotMistakenForAFailureOfTheUnit() {
    AtomicInteger runs = new AtomicInteger();
    AtomicInteger later = new AtomicInteger();
    int answer =
        node.unit()
            .call(
                session -> {
                  session.update(ADD, 1);
                  session.afterCommit(
                      () -> {
                        throw new IllegalStateException(new SQLException("a deadlock", "40001"));
                      });
                  session.afterCommit(later::incrementAndGet);
                  return runs.incrementAndGet();
                });
    assertEquals(1, answer);
    assertEquals(1, later.get());
    assertEquals(List.of(1L, 0L), amounts());
  }

  @Test
  void aFailureRollsBackAndTheThreadStartsAfresh() {
    AtomicInteger never = new AtomicInteger();
    for (Throwable failure : List.of(new IllegalArgumentException(), new StackOverflowError())) {
      assertThrows(
          failure.getClass(),
          () ->
              node.unit()
                  .run(
                      session -> {
                        session.update(ADD, 1);
                        session.afterCommit(never::incrementAndGet);
                        sneak(failure);
                      }));
      assertFalse(OpenTransactions.active());
    }
    node.unit().run(session -> session.update(ADD, 2));
    assertEquals(List.of(0L, 1L), amounts());
    assertEquals(0, never.get());
  }

  private static void sneak(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  @Test
  void aFailureJustBeforeTheCommitRollsBack() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            node.unit()
                .run(
                    session -> {
                      session.update(ADD, 1);
                      session.beforeCommit(
                          () -> {
                            throw new IllegalArgumentException();
                          });
                    }));
    assertEquals(List.of(0L, 0L), amounts());
  }

  @Test
  void aUnitInAUnitJoinsItAndItsFailureCanBeLivedWith() {
    node.unit()
        .run(
            session -> {
              session.update(ADD, 1);
              assertThrows(
                  IllegalArgumentException.class,
                  () ->
                      node.unit()
                          .run(
                              inner -> {
                                assertEquals(session, inner);
                                throw new IllegalArgumentException();
                              }));
              node.unit().run(inner -> inner.update(ADD, 2));
            });
    assertEquals(List.of(1L, 1L), amounts());
  }

  @Test
  void aUnitWhoseStatementFailedIsNotCommittedThoughTheWorkCaughtIt() {
    assertThrows(
        DatabaseException.class,
        () ->
            node.unit()
                .run(
                    session -> {
                      session.update(ADD, 1);
                      assertThrows(
                          DatabaseException.class,
                          () -> session.update("update no_such_table set amount = 1"));
                    }));
    assertEquals(List.of(0L, 0L), amounts());
  }

  @Test
  void aCollisionThatTheWorkCaughtIsRunAgainAllTheSame() {
    AtomicInteger tries = new AtomicInteger();
    node.unit()
        .run(
            session -> {
              if (tries.incrementAndGet() == 1) {
                assertThrows(
                    DatabaseException.class,
                    () -> session.update("insert into kernel_test_row (id, amount) values (1, 0)"));
              }
              // PostgreSQL refuses this one after the first that failed.
              session.update(ADD, 1);
            });
    assertEquals(2, tries.get());
    assertEquals(List.of(1L, 0L), amounts());
  }

  @Test
  void twoStoresOnOneThreadHaveTheirOwnUnits() {
    try (Node second = Node.open(database.shared())) {
      second.sql("create table kernel_test_row (id integer primary key, amount integer)");
      second.sql("insert into kernel_test_row (id, amount) values (1, 0)");
      assertThrows(
          IllegalArgumentException.class,
          () ->
              node.unit()
                  .run(
                      session -> {
                        session.update(ADD, 1);
                        second.unit().run(its -> its.update(ADD, 1));
                        assertTrue(OpenTransactions.active());
                        throw new IllegalArgumentException();
                      }));
      assertEquals(List.of(0L, 0L), amounts());
      assertEquals(
          List.of(1L),
          second.list(row -> row.number("amount"), "select amount from kernel_test_row"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 200, 1000})
  void aBatchTellsHowManyRowsItChanged(int rows) {
    List<Object[]> inserts = new ArrayList<>();
    List<Object[]> updates = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      inserts.add(new Object[] {100 + i, 0});
      // Every second one is there.
      updates.add(new Object[] {i % 2 == 0 ? 100 + i : -i});
    }
    node.unit()
        .run(
            session -> {
              assertEquals(
                  rows,
                  session.batch("insert into kernel_test_row (id, amount) values (?, ?)", inserts));
              assertEquals((rows + 1) / 2, session.batch(ADD, updates));
            });
    int none = node.unit().call(session -> session.batch(ADD, List.of()));
    assertEquals(0, none);
  }

  @Test
  void nullIsBoundForEveryTypeOfColumn() {
    node.sql(
        "create table kernel_test_null (id integer primary key, a varchar(10), b uuid, c timestamp"
            + " with time zone, d bigint, e numeric(19, 4), f date, g boolean)");
    String insert =
        "insert into kernel_test_null (id, a, b, c, d, e, f, g) values (?, ?, ?, ?, ?, ?, ?, ?)";
    Instant moment = node.clock().now();
    UUID id = UUID.randomUUID();
    Object[] full = {
      1, "a", id, moment, 7L, new BigDecimal("1.5000"), LocalDate.of(2026, 1, 5), true
    };
    Object[] empty = {2, null, null, null, null, null, null, null};
    node.unit()
        .run(
            session -> {
              session.update(insert, empty);
              session.batch(insert, List.of(with(full, 3), with(empty, 4), with(full, 5)));
              session.update(
                  "update kernel_test_null set a = ?, b = ?, c = ?, d = ?, e = ?, f = ?, g = ?"
                      + " where id = ?",
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  5);
              session.update(
                  "update kernel_test_null set c = case when d = ? then cast(? as timestamp with"
                      + " time zone) else c end where id = 3",
                  7L,
                  null);
            });
    assertEquals(
        List.of(2L, 4L, 5L),
        node.list(
            row -> row.number("id"),
            "select id from kernel_test_null where a is null and b is null and c is null and d is"
                + " null and e is null and f is null and g is null order by id"));
    assertEquals(
        List.of(3L),
        node.list(
            row -> {
              assertEquals(id, row.id("b"));
              assertEquals(LocalDate.of(2026, 1, 5), row.dateOrNull("f"));
              assertTrue(row.flag("g"));
              return row.number("id");
            },
            "select id, b, f, g from kernel_test_null where c is null and d = ?",
            7L));
  }

  private static Object[] with(Object[] row, int id) {
    Object[] copy = row.clone();
    copy[0] = id;
    return copy;
  }

  @Test
  void somethingKeptForAUnitIsGoneWithIt() {
    record Counter(AtomicInteger value) {}
    AtomicInteger tries = new AtomicInteger();
    for (int unit = 1; unit <= 2; unit++) {
      int seen =
          node.unit()
              .call(
                  session -> {
                    Counter counter =
                        session.attribute(Counter.class, () -> new Counter(new AtomicInteger()));
                    int value = counter.value().incrementAndGet();
                    if (tries.incrementAndGet() == 1) {
                      throw new IllegalStateException(new SQLException("a deadlock", "40P01"));
                    }
                    return value;
                  });
      assertEquals(1, seen);
    }
  }
}
