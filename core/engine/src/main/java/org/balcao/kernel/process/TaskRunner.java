package org.balcao.kernel.process;

import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** Runs one claimed task, and puts it off or parks it where it fails. */
final class TaskRunner {
  private static final System.Logger LOG = System.getLogger(TaskRunner.class.getName());
  private static final int MOST_FAILURES = 20;

  private final TaskTable table;
  private final Instance<TaskHandler> beans;
  private final StoreClock clock;
  private volatile @Nullable Map<String, TaskHandler> handlers;

  TaskRunner(TaskTable table, Instance<TaskHandler> beans, StoreClock clock) {
    this.table = table;
    this.beans = beans;
    this.clock = clock;
  }

  void run(TaskTable.Claimed task) {
    Run run = new Run(task);
    try {
      handler(task.queue()).run(run);
      if (!run.finished) {
        throw new IllegalStateException(
            "the handler of " + task.queue() + " did not finish its run");
      }
    } catch (ClaimLostException e) {
      LOG.log(System.Logger.Level.INFO, e.getMessage());
    } catch (RuntimeException | Error e) {
      putOff(task, e);
    }
  }

  /** The tasks that are there from the first start on. */
  void wakeStanding(Session session, Instant now) {
    handlers()
        .forEach(
            (queue, handler) ->
                handler.standing().forEach(subject -> table.wake(session, queue, subject, now)));
  }

  private void putOff(TaskTable.Claimed task, Throwable failure) {
    try {
      failed(task, failure);
    } catch (RuntimeException e) {
      // Without the database nothing can be written down. Nobody keeps the claim, so it runs out.
      LOG.log(
          System.Logger.Level.WARNING,
          "the failure of task " + task.queue() + " " + task.subject() + " could not be recorded",
          e);
    }
  }

  private void failed(TaskTable.Claimed task, Throwable failure) {
    boolean last = task.failures() + 1 >= MOST_FAILURES;
    LOG.log(
        last ? System.Logger.Level.ERROR : System.Logger.Level.WARNING,
        "task " + task.queue() + " " + task.subject() + " failed" + (last ? " for good" : ""),
        failure);
    Instant now = clock.now();
    Instant next = last ? null : now.plus(Patience.pause(task.failures() + 1));
    String error = failure.toString();
    table.failed(task, next, now, error.length() > 1000 ? error.substring(0, 1000) : error);
  }

  private Map<String, TaskHandler> handlers() {
    Map<String, TaskHandler> known = handlers;
    if (known == null) {
      known =
          beans.stream()
              .collect(Collectors.toUnmodifiableMap(TaskHandler::queue, Function.identity()));
      handlers = known;
    }
    return known;
  }

  private TaskHandler handler(String queue) {
    Map<String, TaskHandler> known = handlers();
    TaskHandler handler = known.get(queue);
    if (handler == null) {
      handler = byPrefix(known, queue);
    }
    if (handler == null) {
      throw new IllegalStateException(
          "nobody handles the queue '" + queue + "'; a newer node may have made its tasks");
    }
    return handler;
  }

  /** A handler of {@code event:} serves every queue that starts so. */
  private static @Nullable TaskHandler byPrefix(Map<String, TaskHandler> known, String queue) {
    int colon = queue.indexOf(':');
    return colon < 0 ? null : known.get(queue.substring(0, colon + 1));
  }

  private final class Run implements TaskRun {
    private final TaskTable.Claimed task;

    // Both change with the commit only: a unit may be rolled back and run again.
    private boolean finished;
    private long position;

    private Run(TaskTable.Claimed task) {
      this.task = task;
      this.position = task.position();
    }

    @Override
    public String queue() {
      return task.queue();
    }

    @Override
    public String subject() {
      return task.subject();
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public void renew(Session session) {
      if (!table.renew(session, task)) {
        throw new ClaimLostException(task.queue(), task.subject());
      }
    }

    @Override
    public void advance(Session session, long reached) {
      if (!table.advance(session, task, reached)) {
        throw new ClaimLostException(task.queue(), task.subject());
      }
      session.afterCommit(() -> position = reached);
    }

    @Override
    public void finish(Session session, @Nullable Instant next, long reached) {
      if (!table.finish(session, task, next, reached)) {
        throw new ClaimLostException(task.queue(), task.subject());
      }
      session.afterCommit(() -> finished = true);
    }
  }
}
