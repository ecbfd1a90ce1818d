package org.balcao.kernel.plugin;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of one plugin instance. Java cannot stop a thread, so one that hangs stays; it is
 * counted and replaced, but only until as many hang as the pool has threads.
 */
final class CallPool {
  private final String name;
  private final int threads;
  private final ClassLoader loader;
  private final ThreadPoolExecutor executor;
  private final Set<PooledCall<?>> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger numbers = new AtomicInteger();
  private int stuck;

  /**
   * @param name threads are called this, a hyphen and a number
   * @param loader context class loader of every call
   */
  CallPool(String name, int threads, int queue, ClassLoader loader) {
    this.name = name;
    this.threads = threads;
    this.loader = loader;
    this.executor =
        new ThreadPoolExecutor(
            threads, threads, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(queue), this::thread);
    this.executor.allowCoreThreadTimeOut(true);
  }

  /** Starts a call, or refuses it at once where it could not begin. */
  <T> PooledCall<T> submit(PooledCall.Work<T> work, Duration timeout) {
    PooledCall<T> call =
        new PooledCall<>(this, left -> JvmDefaults.kept(loader, () -> work.apply(left)), timeout);
    open.add(call);
    if (stuckThreads() >= 2 * threads) {
      call.refuse("all its threads are stuck in earlier calls");
      return call;
    }
    try {
      executor.execute(call);
    } catch (RejectedExecutionException e) {
      call.refuse(executor.isShutdown() ? "the store is closing" : "all its threads are busy");
    } catch (OutOfMemoryError e) {
      // Where the machine has no thread left, nothing was called.
      call.refuse("no thread could be made");
    }
    return call;
  }

  <T> Ending<T> call(PooledCall.Work<T> work, Duration timeout) {
    return submit(work, timeout).await();
  }

  synchronized int stuckThreads() {
    return stuck;
  }

  synchronized void stuck() {
    stuck++;
    resize();
  }

  synchronized void recovered() {
    stuck--;
    resize();
  }

  private void resize() {
    int size = threads + Math.min(stuck, threads);
    if (size > executor.getMaximumPoolSize()) {
      executor.setMaximumPoolSize(size);
      executor.setCorePoolSize(size);
    } else {
      executor.setCorePoolSize(size);
      executor.setMaximumPoolSize(size);
    }
  }

  void settled(PooledCall<?> call) {
    open.remove(call);
  }

  void forget(PooledCall<?> call) {
    executor.remove(call);
  }

  /** Waits for the calls under way, at most until {@code moment} on the nano clock. */
  void drain(long moment) {
    try {
      for (PooledCall<?> call : open) {
        if (!call.settledBy(moment)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Interrupts what still runs and lets the threads end; only stuck ones stay. */
  void stop() {
    executor.shutdownNow();
    open.forEach(call -> call.refuse("the store is closing"));
    try {
      if (stuckThreads() == 0) {
        executor.awaitTermination(1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Thread thread(Runnable work) {
    // Without the thread-locals of whoever happens to call first.
    Thread thread =
        new Thread(
            null,
            work,
            name + "-" + numbers.incrementAndGet(),
            0,
            /* inheritThreadLocals= */ false);
    thread.setDaemon(true);
    return thread;
  }
}
