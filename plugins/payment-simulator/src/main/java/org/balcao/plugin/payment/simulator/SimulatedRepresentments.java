package org.balcao.plugin.payment.simulator;

import java.util.Optional;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Representments;

/** Takes one answer per dispute, as the script of its payment says. */
final class SimulatedRepresentments implements Representments {

  private final Calls calls;

  SimulatedRepresentments(Calls calls) {
    this.calls = calls;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  public Outcome<Representment> represent(RepresentmentRequest request, CallContext context) {
    Script script = calls.script(request.dispute());
    return calls.perform(Request.of(request, script, context), context, this::representment);
  }

  @Override
  public Outcome<Representment> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return calls.lookup(Kind.EVIDENCE, key, ref, context, this::representment);
  }

  private Representment representment(Entry entry) {
    return new Representment(
        Optional.of(entry.since().plus(SimulatorConfiguration.DECIDED_WITHIN)));
  }
}
