package org.balcao.examples.benchmarks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.PaymentGateway;

/** A gateway that takes its time, as a provider on the network does; then it is good, or not. */
final class ChaosGateway implements PaymentGateway {
  private final Duration latency;
  private final Optional<Harm> harm;

  ChaosGateway(Duration latency, Optional<Harm> harm) {
    this.latency = latency;
    this.harm = harm;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  @SuppressWarnings("NullAway") // a plugin may answer null, whatever its contract says
  public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
    if (harm.isPresent()) {
      return harm.get().answer(request);
    }
    LockSupport.parkNanos(latency.toNanos());
    return Harm.good(request);
  }

  @Override
  public Outcome<Authorization> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return Outcome.notApplied(FailureKind.NOT_FOUND, "nothing is kept");
  }
}
