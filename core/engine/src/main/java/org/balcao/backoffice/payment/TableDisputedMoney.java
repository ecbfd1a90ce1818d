package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/** What is withheld from refunds; it grows only under the lock of the payment's row. */
@ApplicationScoped
@Typed(DisputedMoney.class)
final class TableDisputedMoney implements DisputedMoney {
  private final PaymentTable payments;

  @Inject
  TableDisputedMoney(PaymentTable payments) {
    this.payments = payments;
  }

  @Override
  public void withhold(Session session, UUID paymentId, UUID disputeId, Money amount) {
    Payment payment = payments.lock(session, paymentId);
    release(session, disputeId);
    if (amount.isPositive()) {
      session.update(
          "insert into balcao_payment_disputed (dispute_id, payment_id, order_id, currency, amount)"
              + " values (?, ?, ?, ?, ?)",
          disputeId,
          paymentId,
          payment.orderId(),
          amount.currency().getCurrencyCode(),
          amount.amount());
    }
  }

  @Override
  public void release(Session session, UUID disputeId) {
    session.update("delete from balcao_payment_disputed where dispute_id = ?", disputeId);
  }
}
