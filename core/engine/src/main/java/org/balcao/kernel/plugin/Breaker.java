package org.balcao.kernel.plugin;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.Locale;

/** The circuit breaker of one instance. */
final class Breaker {
  private static final System.Logger LOG = System.getLogger(Breaker.class.getName());

  private final CircuitBreaker<Object> breaker;

  Breaker(CircuitBreaker<Object> breaker) {
    this.breaker = breaker;
  }

  /**
   * @param label of the instance, for the log
   */
  static Breaker of(String label, GuardOptions options) {
    return new Breaker(
        CircuitBreaker.builder()
            .withFailureThreshold(options.breakerFailures())
            .withDelay(options.breakerDelay())
            .withSuccessThreshold(1)
            .onOpen(event -> log(label, CircuitBreaker.State.OPEN))
            .onHalfOpen(event -> log(label, CircuitBreaker.State.HALF_OPEN))
            .onClose(event -> log(label, CircuitBreaker.State.CLOSED))
            .build());
  }

  private static void log(String label, CircuitBreaker.State state) {
    LOG.log(
        state == CircuitBreaker.State.OPEN ? System.Logger.Level.WARNING : System.Logger.Level.INFO,
        "BAL-PLG007: the circuit breaker of {0} is {1}",
        label,
        state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Whether a call may pass; each that may must be recorded. */
  boolean pass() {
    return breaker.tryAcquirePermit();
  }

  void record(boolean trouble) {
    if (trouble) {
      breaker.recordFailure();
    } else {
      breaker.recordSuccess();
    }
  }

  /** A call that passed and then told nothing about the provider. */
  void recordNothing() {
    // A half-open breaker lets one call pass and would wait for its ending for ever.
    if (breaker.isHalfOpen()) {
      breaker.recordFailure();
    }
  }

  /** How long calls will be refused. */
  Duration delay() {
    return breaker.getRemainingDelay();
  }

  PluginStatus.Breaker state() {
    return switch (breaker.getState()) {
      case CLOSED -> PluginStatus.Breaker.CLOSED;
      case OPEN -> PluginStatus.Breaker.OPEN;
      case HALF_OPEN -> PluginStatus.Breaker.HALF_OPEN;
    };
  }
}
