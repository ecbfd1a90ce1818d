package org.balcao.plugin.payment.simulator;

import java.util.Optional;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Cancellations;

/** Gives free what is authorised and not captured, as the authorisation's script says. */
final class SimulatedCancellations implements Cancellations {

  private final Calls calls;

  SimulatedCancellations(Calls calls) {
    this.calls = calls;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  public Outcome<Cancellation> cancel(CancelRequest request, CallContext context) {
    Script script = calls.script(request.authorization());
    return calls.perform(
        Request.of(request, script, context), context, entry -> new Cancellation());
  }

  @Override
  public Outcome<Cancellation> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return calls.lookup(Kind.CANCELLATION, key, ref, context, entry -> new Cancellation());
  }
}
