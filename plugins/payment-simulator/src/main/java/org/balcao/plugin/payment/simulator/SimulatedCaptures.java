package org.balcao.plugin.payment.simulator;

import java.util.Optional;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Captures;

/** Takes what is authorised, as the authorisation's script says. */
final class SimulatedCaptures implements Captures {

  private final Calls calls;

  SimulatedCaptures(Calls calls) {
    this.calls = calls;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  public Outcome<Capture> capture(CaptureRequest request, CallContext context) {
    Script script = calls.script(request.authorization());
    return calls.perform(
        Request.of(request, script, context), context, entry -> new Capture(entry.amount()));
  }

  @Override
  public Outcome<Capture> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return calls.lookup(Kind.CAPTURE, key, ref, context, entry -> new Capture(entry.amount()));
  }
}
