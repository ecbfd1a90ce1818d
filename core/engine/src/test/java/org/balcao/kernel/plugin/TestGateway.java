package org.balcao.kernel.plugin;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.Health;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.PaymentGateway;

/** A gateway that does what a test says. */
class TestGateway implements PaymentGateway {
  static final Money TEN = Money.of("10.00", "BRL");
  static final OperationKey KEY = new OperationKey("payment.authorize", "k-1");

  final AtomicInteger calls = new AtomicInteger();
  final AtomicInteger closes = new AtomicInteger();
  volatile Function<CallContext, Outcome<Authorization>> authorizing = context -> taken();
  volatile Health health = Health.up();

  static Outcome<Authorization> taken() {
    return Outcome.done(Authorization.taken(TEN), new ProviderRef("p-1"));
  }

  @Override
  public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
    return authorize(context);
  }

  Outcome<Authorization> authorize(CallContext context) {
    calls.incrementAndGet();
    return authorizing.apply(context);
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  public Outcome<Authorization> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return authorize(context);
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    closes.incrementAndGet();
  }
}
