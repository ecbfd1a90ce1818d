package org.balcao.kernel.shadow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept, until a thread of its own has written it, many at once. It holds so much at
 * most; if the database cannot take it, the rest is counted as dropped.
 */
final class Journal {
  private static final System.Logger LOG = System.getLogger(Journal.class.getName());
  private static final int MOST = 5_000;
  private static final int BATCH = 500;
  private static final long PAUSE_MILLIS = 1_000;
  private static final long PAUSE_AFTER_FAILURE_MILLIS = 10_000;

  /** Something to be written in one unit. */
  record Batch(List<Finished> finished, Map<Hour, Map<Skip, Long>> skipped) {
    boolean empty() {
      return finished.isEmpty() && skipped.isEmpty();
    }
  }

  /** Skipped calls are counted by the hour. */
  record Hour(Pairing pairing, Instant start) {}

  private final Consumer<Batch> writer;
  private final ReentrantLock writing = new ReentrantLock();

  // Guarded by this.
  private final Deque<Finished> finished = new ArrayDeque<>();
  private Map<Hour, Map<Skip, Long>> skipped = new LinkedHashMap<>();
  private @Nullable Thread thread;
  private boolean stopped;

  /**
   * @param writer writes a batch; if it throws, nothing of the batch was written
   */
  Journal(Consumer<Batch> writer) {
    this.writer = writer;
  }

  synchronized void finished(Finished call) {
    if (finished.size() >= MOST) {
      skipped(call.pairing(), Skip.DROPPED, call.at());
      return;
    }
    finished.add(call);
    wake();
  }

  synchronized void skipped(Pairing pairing, Skip why, Instant at) {
    count(new Hour(pairing, at.truncatedTo(ChronoUnit.HOURS)), why, 1);
    wake();
  }

  private synchronized void count(Hour hour, Skip why, long number) {
    skipped.computeIfAbsent(hour, h -> new EnumMap<>(Skip.class)).merge(why, number, Long::sum);
  }

  private void wake() {
    if (thread == null && !stopped) {
      Thread started = new Thread(this::write, "balcao-shadow-journal");
      started.setDaemon(true);
      thread = started;
      started.start();
    }
  }

  /** Never interrupted: an interrupt in the middle of a statement closes an H2 file. */
  private void write() {
    boolean well = true;
    while (pause(well ? PAUSE_MILLIS : PAUSE_AFTER_FAILURE_MILLIS)) {
      well = flush();
    }
  }

  private synchronized boolean pause(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    try {
      while (!stopped) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return true;
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /**
   * Writes what there is now.
   *
   * @return whether all of it is written
   */
  boolean flush() {
    writing.lock();
    try {
      Batch batch = take();
      while (!batch.empty()) {
        try {
          writer.accept(batch);
        } catch (RuntimeException e) {
          LOG.log(
              System.Logger.Level.WARNING,
              "what shadows answered could not be kept; trying again",
              e);
          putBack(batch);
          return false;
        }
        batch = take();
      }
      return true;
    } finally {
      writing.unlock();
    }
  }

  private synchronized Batch take() {
    List<Finished> taken = new ArrayList<>();
    while (taken.size() < BATCH && !finished.isEmpty()) {
      taken.add(finished.remove());
    }
    Map<Hour, Map<Skip, Long>> counts = skipped;
    skipped = new LinkedHashMap<>();
    return new Batch(taken, counts);
  }

  private synchronized void putBack(Batch batch) {
    for (int i = batch.finished().size() - 1; i >= 0; i--) {
      Finished call = batch.finished().get(i);
      if (finished.size() < MOST) {
        finished.addFirst(call);
      } else {
        count(new Hour(call.pairing(), call.at().truncatedTo(ChronoUnit.HOURS)), Skip.DROPPED, 1);
      }
    }
    batch
        .skipped()
        .forEach((hour, counts) -> counts.forEach((why, number) -> count(hour, why, number)));
  }

  /** Writes what there is and ends its thread. */
  void stop() {
    Thread running;
    synchronized (this) {
      stopped = true;
      running = thread;
      thread = null;
      notifyAll();
    }
    if (running != null) {
      try {
        running.join(TimeUnit.SECONDS.toMillis(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    flush();
  }
}
