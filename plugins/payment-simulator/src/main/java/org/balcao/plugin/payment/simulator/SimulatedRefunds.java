package org.balcao.plugin.payment.simulator;

import java.util.Optional;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Refunds;

/** Pays back what is captured, as the authorisation's script says. */
final class SimulatedRefunds implements Refunds {

  private final Calls calls;

  SimulatedRefunds(Calls calls) {
    this.calls = calls;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  public Outcome<Refund> refund(RefundRequest request, CallContext context) {
    Script script = calls.script(request.authorization());
    return calls.perform(
        Request.of(request, script, context), context, entry -> new Refund(entry.amount()));
  }

  @Override
  public Outcome<Refund> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return calls.lookup(Kind.REFUND, key, ref, context, entry -> new Refund(entry.amount()));
  }
}
