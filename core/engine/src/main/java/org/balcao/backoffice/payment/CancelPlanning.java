package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Plans giving free what was authorised for an order and is not wanted any more. */
@Dependent
class CancelPlanning {
  private static final String WITHDRAWN = "cancelled before the gateway was asked";

  private final Planning planning;
  private final OperationTable operations;
  private final StoreClock clock;

  @Inject
  CancelPlanning(Planning planning, OperationTable operations, StoreClock clock) {
    this.planning = planning;
    this.operations = operations;
    this.clock = clock;
  }

  void cancel(Session session, UUID orderId) {
    Map<UUID, Payment> locked = planning.lock(session, orderId);
    Map<UUID, Payment> changed = new LinkedHashMap<>(locked);
    List<Operation> planned = new ArrayList<>();
    for (Operation operation : operations.ofOrder(session, orderId)) {
      Payment payment = Planning.payment(changed, operation.paymentId());
      if (operation.kind() == Kind.AUTHORIZE && payment.state() == Payment.State.OPEN) {
        changed.put(payment.id(), withoutAuthorization(session, payment, operation));
      } else if (operation.kind() == Kind.CAPTURE
          && operation.state() == PaymentView.State.REFUSED
          && operation.attention()) {
        // A capture that was refused is not wanted any more either.
        operations.dismiss(session, operation.id());
      }
    }
    for (Payment payment : List.copyOf(changed.values())) {
      Payment left = payment.with(payment.amounts().dropAhead());
      changed.put(payment.id(), planning.cancelRest(session, left, planned));
    }
    planning.write(session, locked, changed, planned);
  }

  /** What becomes of a payment whose authorisation is not known yet and not wanted any more. */
  private Payment withoutAuthorization(Session session, Payment payment, Operation operation) {
    return switch (operation.state()) {
      case PLANNED ->
          operations.withdraw(session, operation.id(), WITHDRAWN, clock.now())
              ? payment.ended(Payment.State.CANCELLED)
              : payment.asUnwanted();
      case STUCK -> {
        if (operation.setAside()) {
          // It may have been given: a person has to find out, and then it is undone.
          yield payment.asUnwanted();
        }
        operations.end(
            session,
            operation,
            PaymentView.State.REFUSED,
            Money.zero(operation.amount().currency()),
            false,
            operation.problem(),
            clock.now());
        yield payment.ended(Payment.State.CANCELLED);
      }
      case DONE, REFUSED -> payment;
    };
  }
}
