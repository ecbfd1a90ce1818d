package org.balcao.spi.tck;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The threads that there were at some moment. */
record Threads(Set<Thread> known) {

  static Threads now() {
    return new Threads(alive());
  }

  /** Those that came since and stay. The runtime's own may stay: they serve everybody. */
  List<String> leftAfter(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    for (Thread thread : left()) {
      TimeUnit.NANOSECONDS.timedJoin(thread, end - System.nanoTime());
    }
    return left().stream().map(Thread::getName).sorted().toList();
  }

  private List<Thread> left() {
    return alive().stream()
        .filter(thread -> !known.contains(thread) && !isOfTheRuntime(thread))
        .toList();
  }

  private static boolean isOfTheRuntime(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    return group == null
        || group.getName().equals("system")
        || group.getName().equals("InnocuousThreadGroup")
        || thread.getName().startsWith("ForkJoinPool.commonPool-")
        // Ends when the client is collected; nothing closes a client before Java 21.
        || thread.getName().startsWith("HttpClient-");
  }

  private static Set<Thread> alive() {
    ThreadGroup top = Thread.currentThread().getThreadGroup();
    while (top.getParent() != null) {
      top = top.getParent();
    }
    Thread[] found = new Thread[2 * top.activeCount() + 20];
    int count = top.enumerate(found);
    return Arrays.stream(found, 0, count).filter(Thread::isAlive).collect(Collectors.toSet());
  }
}
