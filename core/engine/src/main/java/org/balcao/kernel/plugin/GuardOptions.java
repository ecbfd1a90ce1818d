package org.balcao.kernel.plugin;

import java.time.Duration;

/**
 * How one instance is guarded. Each component is a setting of the instance in kebab-case, such as
 * {@code balcao.payment.card.breaker-delay}.
 *
 * @param timeout longest a call may take, waiting for a thread included; at most an hour
 * @param threads calls at the same time, 1 to 256; as many again may replace stuck ones
 * @param queue calls that may wait for a thread, 1 to 10000
 * @param breakerFailures failures in a row after which calls are refused, 1 to 10000
 * @param breakerDelay how long they are refused before one is let through, at most a day
 * @param order place among the instances of its kind, lowest first
 */
public record GuardOptions(
    Duration timeout,
    int threads,
    int queue,
    int breakerFailures,
    Duration breakerDelay,
    int order) {

  private static final GuardOptions DEFAULTS =
      new GuardOptions(Duration.ofSeconds(10), 8, 64, 10, Duration.ofSeconds(30), 0);

  /** Refuses values out of range. */
  public GuardOptions {
    within("timeout", timeout, Duration.ofHours(1));
    within("threads", threads, 1, 256);
    within("queue", queue, 1, 10_000);
    within("breaker-failures", breakerFailures, 1, 10_000);
    within("breaker-delay", breakerDelay, Duration.ofDays(1));
  }

  /** 10 seconds, 8 threads, 64 waiting, 10 failures in a row, 30 seconds, order 0. */
  public static GuardOptions defaults() {
    return DEFAULTS;
  }

  /** The same with another deadline. */
  public GuardOptions withTimeout(Duration changed) {
    return new GuardOptions(changed, threads, queue, breakerFailures, breakerDelay, order);
  }

  /** The same with another pool. */
  public GuardOptions withPool(int changedThreads, int changedQueue) {
    return new GuardOptions(
        timeout, changedThreads, changedQueue, breakerFailures, breakerDelay, order);
  }

  /** The same with another breaker. */
  public GuardOptions withBreaker(int failures, Duration delay) {
    return new GuardOptions(timeout, threads, queue, failures, delay, order);
  }

  /** The same in another place among its kind. */
  public GuardOptions withOrder(int changed) {
    return new GuardOptions(timeout, threads, queue, breakerFailures, breakerDelay, changed);
  }

  private static void within(String name, int value, int lowest, int highest) {
    if (value < lowest || value > highest) {
      throw new IllegalArgumentException(name + " must be from " + lowest + " to " + highest);
    }
  }

  private static void within(String name, Duration value, Duration longest) {
    if (value.isNegative() || value.isZero() || value.compareTo(longest) > 0) {
      throw new IllegalArgumentException(name + " must be more than zero, at most " + longest);
    }
  }
}
