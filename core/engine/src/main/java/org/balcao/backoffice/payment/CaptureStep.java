package org.balcao.backoffice.payment;

import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Captures;
import org.balcao.spi.payment.PaymentGateway;

/** Takes authorised money. */
final class CaptureStep extends OperationStep<Taken> {

  CaptureStep(Payment payment, Operation operation, Means means) {
    super(payment, operation, means);
  }

  @Override
  public Optional<? extends Effect<Taken>> effect(PaymentGateway gateway) {
    return gateway.captures().map(captures -> new TermedCaptures(gateway, captures));
  }

  @Override
  public Outcome<Taken> call(PaymentGateway gateway, CallContext context) {
    Captures captures =
        gateway.captures().orElseThrow(() -> new IllegalStateException("it had captures before"));
    Captures.CaptureRequest request =
        new Captures.CaptureRequest(
            authorization(), payment().orderNumber(), amount(), planned().last());
    return withTerms(
        gateway,
        context,
        terms -> captures.capture(request, context).map(capture -> taken(capture, terms)));
  }

  @Override
  public Optional<String> mismatch(Taken taken) {
    return otherThanAsked(taken.amount());
  }

  @Override
  void done(Session session, Settling recorder, Taken value, ProviderRef ref) {
    recorder.captured(session, planned().id(), value.terms());
  }

  private static Taken taken(Captures.Capture capture, Optional<Terms> terms) {
    return new Taken(capture.amount(), true, true, terms, Optional.empty());
  }

  /** Captures of a gateway, with its terms. */
  private final class TermedCaptures implements Effect<Taken> {
    private final PaymentGateway gateway;
    private final Captures captures;

    private TermedCaptures(PaymentGateway gateway, Captures captures) {
      this.gateway = gateway;
      this.captures = captures;
    }

    @Override
    public IdempotencyKind idempotency() {
      return captures.idempotency();
    }

    @Override
    public Outcome<Taken> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return captures
          .lookup(key, ref, context)
          .map(capture -> taken(capture, Terms.of(gateway, today(context))));
    }
  }
}
