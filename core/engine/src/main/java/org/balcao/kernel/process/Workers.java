package org.balcao.kernel.process;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.kernel.time.StoreClock;

/** Background threads: one claims, the others run, one more keeps the claims alive. */
final class Workers implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Workers.class.getName());

  private final TaskTable table;
  private final TaskRunner runner;
  private final StoreClock clock;
  private final String node;
  private final long pollMillis;
  private final Semaphore free;
  private final int size;
  private final Semaphore signals = new Semaphore(0);
  private final ExecutorService pool;
  private final ScheduledExecutorService heart;
  private final Thread claimer;
  private volatile boolean closed;

  Workers(
      TaskTable table, TaskRunner runner, StoreClock clock, String node, int size, long pollMillis) {
    this.table = table;
    this.runner = runner;
    this.clock = clock;
    this.node = node;
    this.size = size;
    this.pollMillis = pollMillis;
    this.free = new Semaphore(size);
    AtomicInteger number = new AtomicInteger();
    this.pool =
        Executors.newFixedThreadPool(
            size, work -> daemon(work, "balcao-worker-" + number.incrementAndGet()));
    this.heart = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "balcao-heart"));
    // Its end is the end of the executor; a beat never throws.
    var unused = this.heart.scheduleWithFixedDelay(this::beat, 5, 5, TimeUnit.SECONDS);
    this.claimer = daemon(this::claim, "balcao-claimer");
    this.claimer.start();
  }

  /** Something is due now. */
  void signal() {
    if (signals.availablePermits() == 0) {
      signals.release();
    }
  }

  private void claim() {
    while (!closed) {
      try {
        // Claim no more than can be run at once: a claimed task that waits is lost time elsewhere.
        int room = awaitRoom();
        List<TaskTable.Claimed> claimed =
            closed ? List.of() : table.claim(clock.now(), room, node);
        free.release(room - claimed.size());
        claimed.forEach(task -> pool.execute(() -> run(task)));
        if (claimed.isEmpty() && !closed && signals.tryAcquire(pollMillis, TimeUnit.MILLISECONDS)) {
          signals.drainPermits();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        free.release(size - free.availablePermits() - running.get());
        LOG.log(System.Logger.Level.WARNING, "no tasks could be claimed; trying again", e);
        pause();
      }
    }
  }

  private final AtomicInteger running = new AtomicInteger();

  private int awaitRoom() throws InterruptedException {
    free.acquire();
    return 1 + free.drainPermits();
  }

  private void run(TaskTable.Claimed task) {
    running.incrementAndGet();
    try {
      runner.run(task);
    } finally {
      running.decrementAndGet();
      free.release();
      signal();
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(pollMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void beat() {
    try {
      table.renewAll(node);
    } catch (RuntimeException e) {
      // The next beat tries again; a claim that runs out is fenced off where its work is committed.
      LOG.log(System.Logger.Level.WARNING, "claims could not be renewed", e);
    }
  }

  @Override
  public void close() {
    closed = true;
    claimer.interrupt();
    heart.shutdownNow();
    pool.shutdown();
    try {
      claimer.join(TimeUnit.SECONDS.toMillis(10));
      if (!pool.awaitTermination(30, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
