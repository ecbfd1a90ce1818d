package org.balcao.kernel.process;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Background threads: one claims, the others run. No thread is ever interrupted here: an interrupt
 * in the middle of a statement closes an H2 file.
 */
final class Workers implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Workers.class.getName());

  private final Claims claims;
  private final long pollMillis;
  private final ExecutorService pool;
  private final Thread claimer;

  // Guarded by this.
  private int free;
  private boolean signalled;
  private boolean closed;

  Workers(Claims claims, int size, long pollMillis) {
    this.claims = claims;
    this.free = size;
    this.pollMillis = pollMillis;
    AtomicInteger number = new AtomicInteger();
    this.pool =
        Executors.newFixedThreadPool(
            size, work -> daemon(work, "balcao-worker-" + number.incrementAndGet()));
    this.claimer = daemon(this::claim, "balcao-claimer");
    this.claimer.start();
  }

  /** Something is due now. */
  synchronized void signal() {
    signalled = true;
    notifyAll();
  }

  private void claim() {
    try {
      while (true) {
        // Claim no more than can be run at once: a claimed task that waits is lost time elsewhere.
        int room = awaitRoom();
        if (room == 0) {
          return;
        }
        if (!claimed(room)) {
          await(true);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Claims and hands out; answers whether there may be more. */
  private boolean claimed(int room) throws InterruptedException {
    List<TaskTable.Claimed> tasks = List.of();
    int begun = 0;
    try {
      tasks = claims.take(room);
      for (TaskTable.Claimed task : tasks) {
        hand(task);
        begun++;
      }
      return !tasks.isEmpty();
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.WARNING, "no tasks could be claimed; trying again", e);
      claims.giveBack(tasks.subList(begun, tasks.size()));
      await(false);
      return true;
    }
  }

  private void hand(TaskTable.Claimed task) {
    synchronized (this) {
      free--;
    }
    boolean handed = false;
    try {
      pool.execute(() -> run(task));
      handed = true;
    } finally {
      if (!handed) {
        done();
      }
    }
  }

  /** Waits for a free worker; 0 when closing. Signals before this moment are answered by it. */
  private synchronized int awaitRoom() throws InterruptedException {
    while (free == 0 && !closed) {
      wait();
    }
    signalled = false;
    return closed ? 0 : free;
  }

  /** Waits for the next poll, or for a signal. */
  private synchronized void await(boolean signal) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pollMillis);
    while (!closed && !(signal && signalled)) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }

  private void run(TaskTable.Claimed task) {
    try {
      claims.run(task);
    } finally {
      done();
    }
  }

  private synchronized void done() {
    free++;
    signal();
  }

  /** Waits for what is running. What runs longer than that ends as in a crash: it is taken over. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      claimer.join(TimeUnit.SECONDS.toMillis(10));
      pool.shutdown();
      if (!pool.awaitTermination(30, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "tasks were still running when the store was closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
