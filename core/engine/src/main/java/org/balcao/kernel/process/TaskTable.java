package org.balcao.kernel.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The statements on the task table. Due moments are the store's time; leases are the database's, so
 * that nodes whose clocks differ agree on whose turn it is.
 *
 * <p>A claim is told by its node and its number, which grows with every claim of the task: a run
 * that was so slow that its own node has claimed the task again is fenced off like any other.
 */
@Dependent
class TaskTable {
  /**
   * Idle tasks have no due moment, and H2's index begins with them: the lower bound leaves them
   * out.
   */
  private static final String DUE =
      "due_at > timestamp with time zone '1970-01-01 00:00:00+00' and due_at <= ?";

  private static final String LEASE = "current_timestamp + interval '20' second";
  private static final String IS_OURS =
      " where queue = ? and subject = ? and claimed_by = ? and claims = ?";

  private final UnitOfWork unit;

  @Inject
  TaskTable(UnitOfWork unit) {
    this.unit = unit;
  }

  record Claimed(
      String queue,
      String subject,
      long position,
      int version,
      int failures,
      String node,
      long claim) {}

  private record Key(String queue, String subject, long claim) {}

  void wake(Session session, String queue, String subject, Instant due) {
    int changed =
        session.update(
            "update balcao_task set version = version + 1, parked_at = null, due_at = case when"
                + " due_at is null or due_at > ? then ? else due_at end where queue = ? and"
                + " subject = ?",
            due,
            due,
            queue,
            subject);
    if (changed == 0) {
      session.update(
          "insert into balcao_task (queue, subject, due_at, version, position, failures, claims)"
              + " values (?, ?, ?, 0, 0, 0, 0)",
          queue,
          subject,
          due);
    }
  }

  List<Claimed> claim(Instant now, int most, String node) {
    return unit.call(
        session -> {
          List<Claimed> found =
              session.list(
                  row ->
                      new Claimed(
                          row.text("queue"),
                          row.text("subject"),
                          row.number("position"),
                          row.integer("version"),
                          row.integer("failures"),
                          node,
                          row.number("claims") + 1),
                  "select queue, subject, position, version, failures, claims from balcao_task where "
                      + DUE
                      + " and (claimed_until is null or claimed_until < current_timestamp)"
                      + " order by due_at, queue, subject fetch first "
                      + most
                      + " rows only for update skip locked",
                  now);
          List<@Nullable Object[]> rows = new ArrayList<>();
          found.forEach(
              task -> rows.add(new Object[] {node, task.claim(), task.queue(), task.subject()}));
          session.batch(
              "update balcao_task set claimed_by = ?, claims = ?, claimed_until = "
                  + LEASE
                  + " where queue = ? and subject = ?",
              rows);
          return found;
        });
  }

  boolean renew(Session session, Claimed task) {
    return session.update(
            "update balcao_task set claimed_until = " + LEASE + IS_OURS,
            task.queue(),
            task.subject(),
            task.node(),
            task.claim())
        == 1;
  }

  boolean advance(Session session, Claimed task, long position) {
    return session.update(
            "update balcao_task set position = ?, claimed_until = " + LEASE + IS_OURS,
            position,
            task.queue(),
            task.subject(),
            task.node(),
            task.claim())
        == 1;
  }

  /** Ends a run; a due moment that a wake set meanwhile is kept. */
  boolean finish(Session session, Claimed task, @Nullable Instant next, long position) {
    return session.update(
            "update balcao_task set due_at = case when version = ? then cast(? as timestamp with time"
                + " zone) else due_at end, position = ?, failures = 0, error = null, claimed_by ="
                + " null, claimed_until = null"
                + IS_OURS,
            task.version(),
            next,
            position,
            task.queue(),
            task.subject(),
            task.node(),
            task.claim())
        == 1;
  }

  /**
   * Ends a run that failed; parks the task without a next moment. A wake that came meanwhile counts
   * here too: what it tells of may be what was missing.
   */
  void failed(Claimed task, @Nullable Instant next, Instant now, String error) {
    unit.run(
        session ->
            session.update(
                "update balcao_task set due_at = case when version = ? then cast(? as timestamp with"
                    + " time zone) else due_at end, parked_at = case when version = ? then cast(? as"
                    + " timestamp with time zone) else null end, failures = failures + 1, error = ?,"
                    + " claimed_by = null, claimed_until = null"
                    + IS_OURS,
                task.version(),
                next,
                task.version(),
                next == null ? now : null,
                error,
                task.queue(),
                task.subject(),
                task.node(),
                task.claim()));
  }

  /** Keeps the claims that are still the node's. A row that is locked is being kept by its run. */
  void keep(String node, Set<Claimed> held) {
    unit.run(
        session -> {
          Set<Key> wanted = new HashSet<>();
          held.forEach(task -> wanted.add(new Key(task.queue(), task.subject(), task.claim())));
          List<@Nullable Object[]> rows = new ArrayList<>();
          session
              .list(
                  row -> new Key(row.text("queue"), row.text("subject"), row.number("claims")),
                  "select queue, subject, claims from balcao_task where claimed_by = ? order by"
                      + " queue, subject for update skip locked",
                  node)
              .stream()
              .filter(wanted::contains)
              .forEach(key -> rows.add(new Object[] {key.queue(), key.subject()}));
          session.batch(
              "update balcao_task set claimed_until = "
                  + LEASE
                  + " where queue = ? and subject = ?",
              rows);
        });
  }

  /** Gives claims back that were not run. */
  void release(Collection<Claimed> tasks) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    tasks.forEach(
        task -> rows.add(new Object[] {task.queue(), task.subject(), task.node(), task.claim()}));
    unit.run(
        session ->
            session.batch(
                "update balcao_task set claimed_by = null, claimed_until = null" + IS_OURS, rows));
  }

  void takeOver() {
    unit.run(
        session ->
            session.update(
                "update balcao_task set claimed_by = null, claimed_until = null where claimed_by is"
                    + " not null"));
  }

  Optional<Instant> nextDue() {
    return unit.call(
        session ->
            session
                // Not min(): H2 would read the whole index.
                .first(
                row -> row.instant("due_at"),
                "select due_at from balcao_task where due_at >= ? order by due_at fetch first 1"
                    + " rows only",
                Instant.EPOCH));
  }

  boolean quiet(Instant now) {
    return unit.call(
        session ->
            session
                .first(
                    row -> row.text("queue"),
                    "select queue from balcao_task where " + DUE + " fetch first 1 rows only",
                    now)
                .isEmpty());
  }

  List<Tasks.ParkedTask> parked(Session session) {
    return session.list(
        row ->
            new Tasks.ParkedTask(
                row.text("queue"),
                row.text("subject"),
                row.instant("parked_at"),
                String.valueOf(row.textOrNull("error"))),
        "select queue, subject, parked_at, error from balcao_task where parked_at is not null order"
            + " by parked_at, queue, subject fetch first 1000 rows only");
  }

  void unpark(Session session, String queue, String subject, Instant now) {
    session.update(
        "update balcao_task set due_at = ?, parked_at = null, failures = 0, version = version + 1"
            + " where queue = ? and subject = ? and parked_at is not null",
        now,
        queue,
        subject);
  }
}
