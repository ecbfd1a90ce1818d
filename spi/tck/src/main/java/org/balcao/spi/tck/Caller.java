package org.balcao.spi.tck;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.balcao.spi.Outcome;
import org.jspecify.annotations.Nullable;

/** A call in a thread of its own, as the kernel makes it. */
final class Caller {
  private final Thread thread;
  private volatile @Nullable Outcome<?> answer;

  Caller(Supplier<? extends Outcome<?>> call) {
    thread = new Thread(() -> answer = quietly(call), "contract-caller");
    thread.setDaemon(true);
    thread.start();
  }

  private static @Nullable Outcome<?> quietly(Supplier<? extends Outcome<?>> call) {
    try {
      return call.get();
    } catch (AssertionError e) {
      // Threw something when interrupted, which the kernel takes as unknown.
      return null;
    }
  }

  /** Gives the call time to come to where it waits. */
  void awaitWaiting(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (thread.isAlive() && System.nanoTime() < end && !isWaiting()) {
      thread.join(1);
    }
  }

  private boolean isWaiting() {
    return thread.getState() == Thread.State.WAITING
        || thread.getState() == Thread.State.TIMED_WAITING;
  }

  void interrupt() {
    thread.interrupt();
  }

  boolean ended(Duration patience) throws InterruptedException {
    thread.join(patience.toMillis());
    return !thread.isAlive();
  }

  /** What it answered; nothing where it threw. */
  Optional<Outcome<?>> answer() {
    return Optional.ofNullable(answer);
  }
}
