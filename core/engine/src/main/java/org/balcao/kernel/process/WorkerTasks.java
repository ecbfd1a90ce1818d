package org.balcao.kernel.process;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Tasks from the table, run on this thread or by background workers. */
@ApplicationScoped
@Typed(Tasks.class)
final class WorkerTasks implements Tasks {
  private static final int BATCH = 32;

  private final UnitOfWork unit;
  private final TaskTable table;
  private final TaskRunner runner;
  private final Claims claims;
  private final StoreClock clock;
  private final Config config;

  // Read without a lock: whoever stops the workers waits for tasks that may wake others.
  private volatile @Nullable Workers workers;

  @Inject
  WorkerTasks(
      UnitOfWork unit,
      TaskTable table,
      @Any Instance<TaskHandler> handlers,
      StoreClock clock,
      Config config) {
    this.unit = unit;
    this.table = table;
    this.runner = new TaskRunner(table, handlers, clock);
    this.claims = new Claims(table, runner, clock);
    this.clock = clock;
    this.config = config;
  }

  @Override
  public void wake(Session session, String queue, String subject, Instant due) {
    table.wake(session, queue, subject, due);
    signal(session, due);
  }

  private void signal(Session session, Instant due) {
    Workers running = workers;
    if (running != null && !due.isAfter(clock.now())) {
      session.afterCommit(running::signal);
    }
  }

  @Override
  public int runDue() {
    int runs = 0;
    while (true) {
      List<TaskTable.Claimed> claimed = claims.take(BATCH);
      if (claimed.isEmpty()) {
        return runs;
      }
      run(claimed);
      runs += claimed.size();
    }
  }

  private void run(List<TaskTable.Claimed> claimed) {
    int begun = 0;
    try {
      for (TaskTable.Claimed task : claimed) {
        begun++;
        claims.run(task);
      }
    } finally {
      claims.giveBack(claimed.subList(begun, claimed.size()));
    }
  }

  @Override
  public int drive(DrivenClock driven, Instant target) {
    int runs = runDue();
    Optional<Instant> next = table.nextDue();
    while (next.isPresent() && !next.get().isAfter(target)) {
      driven.advanceTo(next.get());
      int now = runDue();
      runs += now;
      Optional<Instant> following = table.nextDue();
      if (now == 0 && following.equals(next)) {
        // Somebody else's claim: it is not ours to wait for.
        break;
      }
      next = following;
    }
    driven.advanceTo(target);
    return runs + runDue();
  }

  @Override
  public void takeOver() {
    table.takeOver();
  }

  @Override
  public synchronized void start() {
    if (workers == null) {
      unit.run(session -> runner.wakeStanding(session, clock.now()));
      workers =
          new Workers(
              claims,
              ProcessConfiguration.WORKERS.in(config),
              ProcessConfiguration.POLL_MILLIS.in(config));
    }
  }

  @Override
  @PreDestroy
  public synchronized void stop() {
    Workers running = workers;
    if (running != null) {
      running.close();
      workers = null;
    }
    claims.rest();
  }

  @Override
  public boolean quiet() {
    return table.quiet(clock.now());
  }

  @Override
  public List<ParkedTask> parked(Session session) {
    return table.parked(session);
  }

  @Override
  public void unpark(Session session, String queue, String subject) {
    Instant now = clock.now();
    table.unpark(session, queue, subject, now);
    signal(session, now);
  }
}
