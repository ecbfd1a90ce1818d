package org.balcao.kernel.plugin;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One call on its way through a pool. Exactly one ending wins: the thread's or the deadline's. */
final class PooledCall<T> implements Runnable {

  /** What is called. */
  interface Work<T> {
    /**
     * Calls it.
     *
     * @param left time until the deadline
     */
    @Nullable T apply(Duration left);
  }

  private final CallPool pool;
  private final Work<T> work;
  private final long deadline;
  private final CountDownLatch settled = new CountDownLatch(1);
  private @Nullable Thread runner;
  private @Nullable Ending<T> ending;

  PooledCall(CallPool pool, Work<T> work, Duration timeout) {
    this.pool = pool;
    this.work = work;
    this.deadline = System.nanoTime() + timeout.toNanos();
  }

  @Override
  public void run() {
    long left = deadline - System.nanoTime();
    if (left <= 0 || !begin()) {
      return;
    }
    // Stands if there is no memory left even for the record of what was thrown.
    Ending<T> result = new Ending.Returned<>(null);
    try {
      result = new Ending.Returned<>(work.apply(Duration.ofNanos(left)));
    } catch (Throwable thrown) {
      result = new Ending.Threw<>(thrown);
    } finally {
      end(result);
    }
  }

  private synchronized boolean begin() {
    if (ending != null) {
      return false;
    }
    runner = Thread.currentThread();
    return true;
  }

  private synchronized void end(Ending<T> result) {
    runner = null;
    if (ending == null) {
      settle(result);
    } else {
      pool.recovered();
    }
    // The interrupt that was meant for this call must not hit the next one.
    Thread.interrupted();
  }

  /** Ends a call that has not begun. */
  synchronized void refuse(String reason) {
    if (ending == null && runner == null) {
      settle(new Ending.Refused<>(reason));
    }
  }

  /** Waits until the call ends or its time is over. */
  Ending<T> await() {
    try {
      boolean over = !settled.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      return over ? abandon(new Ending.TimedOut<>()) : ending();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return abandon(new Ending.Interrupted<>());
    }
  }

  /** Waits for an ending of whatever kind, at most until {@code moment} on the nano clock. */
  boolean settledBy(long moment) throws InterruptedException {
    return settled.await(moment - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  private synchronized Ending<T> abandon(Ending<T> why) {
    if (ending != null) {
      return ending;
    }
    Thread running = runner;
    if (running == null) {
      pool.forget(this);
      return settle(new Ending.Refused<>("no thread was free in time"));
    }
    settle(why);
    pool.stuck();
    running.interrupt();
    return why;
  }

  private synchronized Ending<T> ending() {
    if (ending == null) {
      throw new IllegalStateException("not ended");
    }
    return ending;
  }

  private Ending<T> settle(Ending<T> how) {
    ending = how;
    settled.countDown();
    pool.settled(this);
    return how;
  }
}
