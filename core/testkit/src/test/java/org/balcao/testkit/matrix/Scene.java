package org.balcao.testkit.matrix;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.spi.Plugin;

/**
 * What a misbehaving plugin finds around it: the end of its hanging, a lock that somebody else
 * holds, its own guard. One per call.
 */
final class Scene {
  private final CountDownLatch released = new CountDownLatch(1);
  private final ReentrantLock lock = new ReentrantLock();
  private final Duration deadline;
  private volatile Guarded<? extends Plugin> guard;
  private volatile Runnable later = () -> {};

  Scene(Duration deadline) {
    this.deadline = deadline;
  }

  Duration deadline() {
    return deadline;
  }

  void guard(Guarded<? extends Plugin> its) {
    guard = its;
  }

  Guarded<? extends Plugin> guard() {
    return guard;
  }

  /** Held by whoever calls, until {@link #release}. */
  void hold() {
    lock.lock();
  }

  void release() {
    released.countDown();
    lock.unlock();
  }

  /** Waits for the lock as {@code synchronized} does: no interrupt helps. */
  void blockOnTheLock() {
    lock.lock();
    lock.unlock();
  }

  /** Waits for the end, deaf to interrupts; at most so long, so that a failed test ends. */
  void hang(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (released.getCount() > 0 && System.nanoTime() < end) {
      try {
        if (released.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          return;
        }
      } catch (InterruptedException e) {
        // Just what it should not do.
        continue;
      }
    }
  }

  /** What the plugin does once its answer was taken. */
  void later(Runnable act) {
    later = act;
  }

  void happenLater() {
    later.run();
  }
}
