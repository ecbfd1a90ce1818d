package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.credit.CreditKind;
import org.balcao.backoffice.credit.StoredValue;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;

/**
 * Carries out planned operations on value that the store keeps, in the unit that planned them:
 * there is no provider to be asked, so nothing can come between.
 */
@Dependent
class StoredOperations {
  private final PaymentTable payments;
  private final OperationTable operations;
  private final Settling settling;
  private final BuyerAccounts accounts;
  private final StoredValue value;

  @Inject
  StoredOperations(
      PaymentTable payments,
      OperationTable operations,
      Settling settling,
      BuyerAccounts accounts,
      StoredValue value) {
    this.payments = payments;
    this.operations = operations;
    this.settling = settling;
    this.accounts = accounts;
    this.value = value;
  }

  void settle(Session session, UUID orderId) {
    for (Payment payment : payments.ofOrder(session, orderId)) {
      payment
          .stored()
          .ifPresent(
              kind ->
                  operations.ofOrder(session, orderId).stream()
                      .filter(o -> o.paymentId().equals(payment.id()))
                      .filter(o -> o.state() == PaymentView.State.PLANNED)
                      .forEach(operation -> carryOut(session, payment, kind, operation)));
    }
  }

  private void carryOut(Session session, Payment payment, CreditKind kind, Operation operation) {
    UUID holder = Objects.requireNonNull(payment.holder());
    Money amount = operation.amount();
    switch (operation.kind()) {
      case AUTHORIZE ->
          // The value was set aside when the payment was made.
          settling.authorized(
              session,
              operation.id(),
              new Taken(amount, false, true, Optional.empty(), Optional.empty()),
              new ProviderRef(payment.id().toString()));
      case CAPTURE -> {
        value.take(session, holder, amount, payment.id());
        Money before = held(session, payment);
        settling.captured(session, operation.id(), Optional.empty());
        Money rest = before.minus(held(session, payment));
        if (rest.isPositive()) {
          // Of a last capture, the rest is given free.
          comesBack(session, payment, kind, operation, rest, Back.RESERVED);
        }
      }
      case CANCEL -> {
        settling.cancelled(session, operation.id(), null);
        comesBack(session, payment, kind, operation, amount, Back.RESERVED);
      }
      case REFUND -> {
        settling.refunded(session, operation.id());
        comesBack(session, payment, kind, operation, amount, Back.SPENT);
      }
    }
  }

  private Money held(Session session, Payment payment) {
    return payments.lock(session, payment.id()).amounts().authorized();
  }

  private enum Back {
    RESERVED,
    SPENT
  }

  private void comesBack(
      Session session,
      Payment payment,
      CreditKind kind,
      Operation operation,
      Money amount,
      Back from) {
    UUID holder = Objects.requireNonNull(payment.holder());
    if (from == Back.SPENT) {
      value.giveBack(session, holder, amount, payment.id());
    } else {
      value.release(session, holder, amount, payment.id());
    }
    if (kind == CreditKind.STORE_CREDIT) {
      // What the buyer has come to owe meanwhile is paid first.
      accounts.useCredit(session, payment, operation.id(), amount.currency());
    }
  }
}
