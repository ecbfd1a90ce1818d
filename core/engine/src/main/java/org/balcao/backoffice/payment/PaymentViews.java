package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/** Reads payments for staff, three statements per order. */
@Dependent
class PaymentViews {
  private final PaymentTable payments;
  private final OperationTable operations;
  private final ClaimTable claims;

  @Inject
  PaymentViews(PaymentTable payments, OperationTable operations, ClaimTable claims) {
    this.payments = payments;
    this.operations = operations;
    this.claims = claims;
  }

  List<PaymentView> ofOrder(Session session, UUID orderId) {
    List<Operation> done = operations.ofOrder(session, orderId);
    List<Claim> owed = claims.ofOrder(session, orderId);
    return payments.ofOrder(session, orderId).stream()
        .map(
            payment ->
                view(
                    payment,
                    done.stream().filter(o -> o.paymentId().equals(payment.id())).toList(),
                    owed.stream().filter(c -> c.paymentId().equals(payment.id())).toList()))
        .toList();
  }

  private static PaymentView view(Payment payment, List<Operation> operations, List<Claim> claims) {
    Amounts amounts = payment.amounts();
    return new PaymentView(
        payment.id(),
        payment.orderId(),
        payment.gateway(),
        payment.amount(),
        amounts.authorized(),
        amounts.captured(),
        amounts.refunded(),
        Money.sum(payment.amount().currency(), claims.stream().map(Claim::settled).toList()),
        due(claims),
        payment.openedAt(),
        operations.stream().map(Operation::view).toList());
  }

  /** The first date at which something is owed, or else the last one at which something was. */
  private static Optional<LocalDate> due(List<Claim> claims) {
    Stream<LocalDate> open =
        claims.stream().filter(c -> c.open().isPositive()).map(c -> c.terms().due());
    return open.min(Comparator.naturalOrder())
        .or(() -> claims.stream().map(c -> c.terms().due()).max(Comparator.naturalOrder()));
  }
}
