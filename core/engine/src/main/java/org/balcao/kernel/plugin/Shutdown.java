package org.balcao.kernel.plugin;

import java.time.Duration;
import java.util.List;

/** Closes instances, all at the same time, so that a hung one costs its own patience only. */
final class Shutdown {
  private static final Duration DRAIN_PATIENCE = Duration.ofSeconds(10);

  private Shutdown() {}

  static void of(List<GuardedPlugin<?>> guards, ClassLoader loader) {
    guards.forEach(GuardedPlugin::refuseCalls);
    long moment = System.nanoTime() + DRAIN_PATIENCE.toNanos();
    guards.forEach(guard -> guard.drain(moment));
    List<Runnable> closings = guards.stream().map(guard -> guard.closing(loader)).toList();
    closings.forEach(Runnable::run);
  }
}
