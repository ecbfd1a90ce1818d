package org.balcao.backoffice.payment;

import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Cancellations;
import org.balcao.spi.payment.PaymentGateway;

/**
 * Gives authorised money free. Where the gateway cannot, there is nothing to call: the
 * authorisation lapses by itself.
 */
final class CancelStep extends OperationStep<CancelStep.End> {

  /** How the authorisation ended. */
  enum End {
    CANCELLED,
    LAPSES
  }

  CancelStep(Payment payment, Operation operation, Means means) {
    super(payment, operation, means);
  }

  @Override
  public Optional<? extends Effect<End>> effect(PaymentGateway gateway) {
    Optional<Effect<End>> cancellations =
        gateway.cancellations().map(c -> new MappedEffect<>(c, cancelled -> End.CANCELLED));
    return cancellations.or(() -> Optional.of(new Lapse()));
  }

  @Override
  public Outcome<End> call(PaymentGateway gateway, CallContext context) {
    return gateway
        .cancellations()
        .map(
            c ->
                c.cancel(
                        new Cancellations.CancelRequest(authorization(), payment().orderNumber()),
                        context)
                    .map(cancelled -> End.CANCELLED))
        .orElseGet(this::lapse);
  }

  @Override
  public Optional<String> mismatch(End end) {
    return Optional.empty();
  }

  @Override
  void done(Session session, Settling recorder, End value, ProviderRef ref) {
    recorder.cancelled(
        session,
        planned().id(),
        value == End.LAPSES
            ? "the gateway cannot cancel: the authorisation lapses by itself"
            : null);
  }

  private Outcome<End> lapse() {
    return Outcome.done(End.LAPSES, authorization());
  }

  /** Doing nothing, which may be repeated. */
  private final class Lapse implements Effect<End> {
    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NATIVE_KEY;
    }

    @Override
    public Outcome<End> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return lapse();
    }
  }
}
