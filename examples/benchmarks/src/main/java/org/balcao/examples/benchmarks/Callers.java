package org.balcao.examples.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Threads that call something over and over while they are let. */
final class Callers implements AutoCloseable {
  private final List<Thread> threads = new ArrayList<>();
  private final LongAdder good = new LongAdder();
  private final LongAdder bad = new LongAdder();
  private volatile boolean running;
  private volatile boolean ended;

  /** One more thread. It waits until {@link #run}. */
  Callers add(String name, Duration pause, BooleanSupplier call) {
    Thread thread = new Thread(() -> work(pause, call), name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
    return this;
  }

  private void work(Duration pause, BooleanSupplier call) {
    while (!ended) {
      if (!running) {
        LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        continue;
      }
      if (call.getAsBoolean()) {
        good.increment();
      } else {
        bad.increment();
      }
      if (!pause.isZero()) {
        LockSupport.parkNanos(pause.toNanos());
      }
    }
  }

  Callers run(boolean changed) {
    running = changed;
    return this;
  }

  /** Calls that were answered as they should. */
  long good() {
    return good.sum();
  }

  /** Calls that were not. */
  long bad() {
    return bad.sum();
  }

  @Override
  public void close() {
    ended = true;
  }
}
