package org.balcao.backoffice.payment;

import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Refunds;

/** Pays captured money back. */
final class RefundStep extends OperationStep<Money> {

  RefundStep(Payment payment, Operation operation, Means means) {
    super(payment, operation, means);
  }

  @Override
  public Optional<? extends Effect<Money>> effect(PaymentGateway gateway) {
    return gateway.refunds().map(refunds -> new MappedEffect<>(refunds, Refunds.Refund::amount));
  }

  @Override
  public Outcome<Money> call(PaymentGateway gateway, CallContext context) {
    Refunds refunds =
        gateway.refunds().orElseThrow(() -> new IllegalStateException("it had refunds before"));
    return refunds
        .refund(
            new Refunds.RefundRequest(
                authorization(), payment().orderNumber(), amount(), planned().reason()),
            context)
        .map(Refunds.Refund::amount);
  }

  @Override
  public Optional<String> mismatch(Money paidBack) {
    return otherThanAsked(paidBack);
  }

  @Override
  void done(Session session, Settling recorder, Money value, ProviderRef ref) {
    recorder.refunded(session, planned().id());
  }
}
