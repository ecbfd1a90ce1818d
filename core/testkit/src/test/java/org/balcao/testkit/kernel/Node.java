package org.balcao.testkit.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.balcao.kernel.persistence.RowMapper;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.se.Balcao;
import org.balcao.se.BalcaoBuilder;
import org.balcao.testkit.TestStore;

/** A store as the tests of the kernel see it: a node over a database that it may share. */
public final class Node implements AutoCloseable {
  private final Balcao store;
  private final DrivenClock clock;

  private Node(Balcao store, DrivenClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A node without workers on a clock that stands still. */
  public static Node open(UnaryOperator<BalcaoBuilder> setup) {
    DrivenClock clock = new DrivenClock(TestStore.START, ZoneOffset.UTC);
    return new Node(setup.apply(Balcao.builder().clock(clock).withoutWorkers()).start(), clock);
  }

  /** A table in which the tests see what was done how often. */
  public Node withEffects() {
    sql("create table kernel_test_effect (name varchar(100) not null, number bigint not null)");
    return this;
  }

  public Balcao store() {
    return store;
  }

  public DrivenClock clock() {
    return clock;
  }

  public <T> T get(Class<T> type) {
    return store.get(type);
  }

  public Tasks tasks() {
    return store.tasks();
  }

  public UnitOfWork unit() {
    return get(UnitOfWork.class);
  }

  /** One statement in a unit of its own. */
  public int sql(String statement, Object... parameters) {
    return unit().call(session -> session.update(statement, parameters));
  }

  public <T> List<T> list(RowMapper<T> mapper, String query, Object... parameters) {
    return unit().call(session -> session.list(mapper, query, parameters));
  }

  public void effect(Session session, String name, long number) {
    session.update("insert into kernel_test_effect (name, number) values (?, ?)", name, number);
  }

  /** The numbers of the effects of that name, in the order of the numbers. */
  public List<Long> effects(String name) {
    return list(
        row -> row.number("number"),
        "select number from kernel_test_effect where name = ? order by number",
        name);
  }

  /** What the scripted queue does from now on. */
  public void script(Consumer<TaskRun> work) {
    get(ScriptedTasks.class).script(work);
  }

  /** What the scripted queue does from now on, as one unit that ends the run. */
  public void scriptUnit(Consumer<Session> work) {
    script(
        run ->
            unit()
                .run(
                    session -> {
                      work.accept(session);
                      run.finish(session, null);
                    }));
  }

  public void wake(String subject) {
    unit().run(session -> tasks().wake(session, ScriptedTasks.QUEUE, subject, clock.now()));
  }

  /** Moves the clock on; what becomes due is done at its own time. */
  public void pass(Duration time) {
    tasks().drive(clock, clock.now().plus(time));
  }

  /** As if twenty seconds had passed in which nobody kept the claim. */
  public void lapse(String subject) {
    sql(
        "update balcao_task set claimed_until = current_timestamp - interval '1' second where"
            + " subject = ?",
        subject);
  }

  public int failures(String subject) {
    return list(
            row -> row.integer("failures"),
            "select failures from balcao_task where subject = ?",
            subject)
        .get(0);
  }

  public List<Tasks.ParkedTask> parked() {
    return unit().call(tasks()::parked);
  }

  /** When the task is due; empty if it waits to be woken. */
  public Optional<Instant> due(String subject) {
    return Optional.ofNullable(
        unit()
            .call(
                session ->
                    session.list(
                        row -> new Instant[] {row.instantOrNull("due_at")},
                        "select due_at from balcao_task where subject = ?",
                        subject))
            .get(0)[0]);
  }

  @Override
  public void close() {
    store.close();
  }
}
