package org.balcao.kernel.process;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that this node has claimed and not done yet. A heart beat keeps exactly those: a claim
 * that nobody here works on, for whatever reason, runs out, and the task is taken over.
 */
final class Claims {
  private static final System.Logger LOG = System.getLogger(Claims.class.getName());
  private static final long BEAT_SECONDS = 5;

  private final TaskTable table;
  private final TaskRunner runner;
  private final StoreClock clock;

  /** One name per start: a node that was killed and started again is another node. */
  private final String node = UUID.randomUUID().toString();

  /** Each with the moment on the nano clock at which it was claimed. */
  private final Map<TaskTable.Claimed, Long> held = new ConcurrentHashMap<>();

  private @Nullable ScheduledThreadPoolExecutor heart;

  Claims(TaskTable table, TaskRunner runner, StoreClock clock) {
    this.table = table;
    this.runner = runner;
    this.clock = clock;
  }

  /** Claims what is due; each has to be run or given back. */
  List<TaskTable.Claimed> take(int most) {
    long moment = System.nanoTime();
    List<TaskTable.Claimed> claimed = table.claim(clock.now(), most, node);
    claimed.forEach(task -> held.put(task, moment));
    if (!claimed.isEmpty()) {
      live();
    }
    return claimed;
  }

  /** Runs a claimed task to its end, whatever that is. */
  void run(TaskTable.Claimed task) {
    try {
      runner.run(task);
    } finally {
      held.remove(task);
    }
  }

  /** Leaves claimed tasks to whoever comes next. */
  void giveBack(Collection<TaskTable.Claimed> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    tasks.forEach(held::remove);
    try {
      table.release(tasks);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "claims could not be given back; they run out", e);
    }
  }

  /**
   * Keeps what is held for another lease, but for what was claimed a moment ago.
   *
   * @param now on the nano clock
   */
  void beat(long now) {
    long young = now - TimeUnit.SECONDS.toNanos(BEAT_SECONDS - 1);
    Set<TaskTable.Claimed> old = new HashSet<>();
    held.forEach(
        (task, moment) -> {
          if (moment - young < 0) {
            old.add(task);
          }
        });
    if (!old.isEmpty()) {
      table.keep(node, old);
    }
  }

  private void safeBeat() {
    try {
      beat(System.nanoTime());
    } catch (RuntimeException | Error e) {
      // The next beat tries again; a claim that runs out is fenced off where its work is committed.
      LOG.log(System.Logger.Level.WARNING, "claims could not be renewed", e);
    }
  }

  private synchronized void live() {
    if (heart == null) {
      heart = new ScheduledThreadPoolExecutor(1, work -> Workers.daemon(work, "balcao-heart"));
      // Its end is the end of the executor.
      var unused =
          heart.scheduleWithFixedDelay(
              this::safeBeat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Stops the heart, without interrupting it: an interrupt closes an H2 file. */
  synchronized void rest() {
    if (heart == null) {
      return;
    }
    heart.shutdown();
    try {
      if (!heart.awaitTermination(BEAT_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "claims were being renewed when the store was closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    heart = null;
  }
}
