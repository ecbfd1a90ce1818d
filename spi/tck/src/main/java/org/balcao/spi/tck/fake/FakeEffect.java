package org.balcao.spi.tck.fake;

import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * An operation of a fake, that can be looked up.
 *
 * @param <R> what the operation yields
 */
public interface FakeEffect<R> extends Effect<R> {

  /** The way to the world. */
  FakeDesk desk();

  /** The operation's name, as it was performed. */
  String operation();

  /** Does the operation as {@link FakeDesk#perform} does. */
  default Outcome<R> perform(
      Object request,
      Optional<FakePerson> person,
      CallContext context,
      Function<ProviderRef, Outcome<R>> work) {
    return desk().perform(operation(), request, person, context, work);
  }

  /** Does the operation, and keeps no personal data of it. */
  default Outcome<R> perform(
      Object request, CallContext context, Function<ProviderRef, Outcome<R>> work) {
    return perform(request, Optional.empty(), context, work);
  }

  @Override
  default IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  default Outcome<R> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return desk().lookup(operation(), key, context);
  }
}
