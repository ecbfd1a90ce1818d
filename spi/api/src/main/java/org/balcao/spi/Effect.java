package org.balcao.spi;

import java.util.Optional;

/**
 * What every operation with an effect outside must be able to tell about itself: how safe a repeat
 * is, and whether an operation of that key happened.
 *
 * <p>Thread-safe: called from many threads at once.
 *
 * @param <R> what the operation yields
 */
public interface Effect<R> {

  /** How safe it is to send the same operation twice. Constant for the life of the instance. */
  IdempotencyKind idempotency();

  /**
   * Finds out, without any effect, what became of an operation.
   *
   * @param key the key that the operation was called with
   * @param ref the provider's own name for it, where an earlier answer gave one
   * @return what the operation itself would answer by now; {@link Outcome.NotApplied} with {@link
   *     FailureKind#NOT_FOUND} where the provider has no trace of it; {@link Outcome.Unknown} where
   *     it cannot be found out
   */
  Outcome<R> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context);
}
