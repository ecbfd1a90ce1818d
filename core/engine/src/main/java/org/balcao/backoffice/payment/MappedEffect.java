package org.balcao.backoffice.payment;

import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** An effect whose value is seen as another. */
record MappedEffect<A, R>(Effect<A> effect, Function<A, R> mapping) implements Effect<R> {
  @Override
  public IdempotencyKind idempotency() {
    return effect.idempotency();
  }

  @Override
  public Outcome<R> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return effect.lookup(key, ref, context).map(mapping);
  }
}
