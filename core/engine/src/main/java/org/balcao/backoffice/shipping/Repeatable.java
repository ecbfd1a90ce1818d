package org.balcao.backoffice.shipping;

import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * An operation whose contract says that doing it again yields the same: finding out what became of
 * it is doing it again.
 */
record Repeatable<R>(Function<CallContext, Outcome<R>> operation) implements Effect<R> {
  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  public Outcome<R> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return operation.apply(context);
  }
}
