package org.balcao.plugin.payment.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;

/**
 * What lies between the store and the provider, and goes wrong on demand. Thread-safe.
 *
 * <p>A fault before the effect never reaches the provider; one after it does, and loses or
 * falsifies the answer.
 */
final class Wire implements AutoCloseable {

  private static final String LOST = "simulated: no answer came";

  private final Duration retryAfter;
  private final CountDownLatch closed = new CountDownLatch(1);

  Wire(Duration retryAfter) {
    this.retryAfter = retryAfter;
  }

  /**
   * Carries one operation to the provider and its answer back.
   *
   * @param fault what goes wrong on this call
   * @param provider what happens if the call arrives
   * @param value what the caller wants to know of the provider's entry
   */
  // A null answer is one of the faults: what a broken plugin does in spite of the contract.
  @SuppressWarnings("NullAway")
  <T> Outcome<T> send(
      Optional<Behaviour> fault, OperationKey key, Provider provider, Function<Entry, T> value) {
    switch (fault.orElse(Behaviour.APPROVE)) {
      case UNAVAILABLE -> {
        return Outcome.notApplied(FailureKind.CONNECTION, "simulated: connection refused");
      }
      case RATE_LIMITED -> {
        return new Outcome.NotApplied<>(
            FailureKind.RATE_LIMITED, retryAfter, "simulated: too many requests");
      }
      case TIMEOUT_BEFORE_EFFECT -> {
        return Outcome.unknown(key, FailureKind.TIMEOUT_AFTER_SEND, LOST);
      }
      case ERROR -> throw new SimulatedError();
      case HANG -> {
        return hang(key);
      }
      case TIMEOUT_AFTER_EFFECT -> {
        provider.arrive();
        return Outcome.unknown(key, FailureKind.TIMEOUT_AFTER_SEND, LOST);
      }
      case ERROR_AFTER_EFFECT -> {
        provider.arrive();
        throw new SimulatedError();
      }
      case HANG_AFTER_EFFECT -> {
        provider.arrive();
        return hang(key);
      }
      case NULL -> {
        provider.arrive();
        return null;
      }
      case WRONG_AMOUNT -> {
        return provider.arrive().map(entry -> value.apply(entry.lyingAboutAmount()));
      }
      case WRONG_CURRENCY -> {
        return provider.arrive().map(entry -> value.apply(entry.lyingAboutCurrency()));
      }
      default -> {
        return provider.arrive().map(value);
      }
    }
  }

  /**
   * Carries a question to the provider and the answer back. Where it does not arrive, nothing is
   * found out: a lookup that failed must never pass for one that found nothing.
   */
  <T> Outcome<T> ask(
      Optional<Behaviour> fault, OperationKey key, Provider provider, Function<Entry, T> value) {
    if (fault.isPresent() && fault.get() == Behaviour.UNAVAILABLE) {
      return Outcome.unknown(key, FailureKind.CONNECTION, "simulated: connection refused");
    }
    if (fault.isPresent() && fault.get() == Behaviour.RATE_LIMITED) {
      return Outcome.unknown(key, FailureKind.RATE_LIMITED, "simulated: too many requests");
    }
    return send(fault, key, provider, value);
  }

  /** What happens at the provider when a call arrives there. */
  interface Provider {
    Outcome<Entry> arrive();
  }

  private <T> Outcome<T> hang(OperationKey key) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Outcome.unknown(key, FailureKind.TIMEOUT_AFTER_SEND, LOST);
  }

  /** Lets every call go that hangs. */
  @Override
  public void close() {
    closed.countDown();
  }
}
