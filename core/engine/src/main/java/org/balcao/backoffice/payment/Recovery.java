package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.backoffice.payment.PaymentView.State;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;

/** What people do about operations that the process could not bring to an end. */
@Dependent
class Recovery {
  private final PaymentTable payments;
  private final OperationTable operations;
  private final Settling settling;
  private final Withheld withheld;
  private final Steps steps;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Recovery(
      PaymentTable payments,
      OperationTable operations,
      Settling settling,
      Withheld withheld,
      Steps steps,
      Ids ids,
      StoreClock clock) {
    this.payments = payments;
    this.operations = operations;
    this.settling = settling;
    this.withheld = withheld;
    this.steps = steps;
    this.ids = ids;
    this.clock = clock;
  }

  /** Takes up again all of an order that waits for a person. */
  void retry(Session session, UUID orderId) {
    payments.lockOrder(session, orderId);
    for (Operation operation : operations.ofOrder(session, orderId)) {
      if (operation.attention()) {
        retry(session, operation);
      }
    }
  }

  private void retry(Session session, Operation operation) {
    if (operation.kind() == Kind.REFUND && !operation.setAside() && disputed(session, operation)) {
      // The bank has the money: a person goes on looking at it until the dispute has ended.
      return;
    }
    boolean room = operation.setAside() || setAside(session, operation);
    if (operation.state() == State.STUCK) {
      if (room) {
        operations.reopen(session, operation, true);
        steps.reopen(session, operation.operation(), operation.subject());
      } else {
        // The money went another way meanwhile: there is nothing left to do it with.
        end(session, operation);
      }
      return;
    }
    operations.dismiss(session, operation.id());
    if (room) {
      replace(session, operation);
    }
  }

  private boolean disputed(Session session, Operation operation) {
    Payment payment = payments.lock(session, operation.paymentId());
    Money refundable =
        withheld
            .refundable(session, operation.orderId(), List.of(payment))
            .getOrDefault(payment.id(), payment.amounts().refundable());
    return refundable.compareTo(operation.amount()) < 0
        && payment.amounts().refundable().compareTo(operation.amount()) >= 0;
  }

  /** Records what a person found out. */
  void resolve(Session session, ResolveOperation request, Optional<Terms> terms) {
    Operation operation =
        operations
            .find(session, request.operationId())
            .orElseThrow(() -> new NotFoundException("operation", request.operationId()));
    payments.lock(session, operation.paymentId());
    operation = operations.find(session, request.operationId()).orElseThrow();
    if (!operation.attention()) {
      throw new ConflictException(
          "BAL-PAY006",
          "operation " + operation.id() + " is " + operation.state() + " and waits for nobody");
    }
    if (request.happened()) {
      happened(session, operation, request, terms);
    } else if (operation.state() == State.STUCK) {
      didNotHappen(session, operation, request.note());
    } else {
      operations.dismiss(session, operation.id());
    }
  }

  private void didNotHappen(Session session, Operation operation, String note) {
    boolean was = operation.setAside() || setAside(session, operation);
    if (!was) {
      end(session, operation);
      return;
    }
    operations.reopen(session, operation, true);
    settling.refused(session, operation.id(), RejectionKind.UNRECOGNIZED, note);
    operations.dismiss(session, operation.id());
  }

  private void happened(
      Session session, Operation operation, ResolveOperation request, Optional<Terms> terms) {
    if (!operation.setAside() && !setAside(session, operation)) {
      throw new ConflictException(
          "BAL-PAY007",
          operation.amount()
              + " of payment "
              + operation.paymentId()
              + " is not there any more: it was used by another operation; see the payment");
    }
    UUID id = operation.id();
    if (operation.state() == State.STUCK) {
      operations.reopen(session, operation, true);
    } else {
      operations.dismiss(session, id);
      id = replace(session, operation);
    }
    switch (operation.kind()) {
      case AUTHORIZE ->
          settling.authorized(
              session,
              id,
              new Taken(operation.amount(), request.taken(), true, terms, Optional.empty()),
              new ProviderRef(request.providerRef().orElseThrow()));
      case CAPTURE -> settling.captured(session, id, terms);
      case CANCEL -> settling.cancelled(session, id, request.note());
      case REFUND -> settling.refunded(session, id);
    }
    operations.note(session, id, request.note());
  }

  /** Sets the operation's amount aside again; no if it is not there any more. */
  private boolean setAside(Session session, Operation operation) {
    Payment payment = payments.lock(session, operation.paymentId());
    Amounts amounts = payment.amounts();
    Money amount = operation.amount();
    boolean room =
        switch (operation.kind()) {
          case AUTHORIZE -> payment.state() == Payment.State.OPEN;
          case CAPTURE -> amounts.free().compareTo(amount) >= 0;
          case CANCEL -> amounts.free().equals(amount);
          case REFUND -> amounts.refundable().compareTo(amount) >= 0;
        };
    if (room && operation.kind() != Kind.AUTHORIZE) {
      payments.save(session, payment.with(aside(amounts, operation)));
    }
    return room;
  }

  private static Amounts aside(Amounts amounts, Operation operation) {
    return switch (operation.kind()) {
      case AUTHORIZE -> amounts;
      case CAPTURE -> amounts.planCapture(operation.amount());
      case CANCEL -> amounts.planCancel();
      case REFUND -> amounts.planRefund(operation.amount());
    };
  }

  /** Plans the same again under a new key: the gateway has refused the old one for good. */
  private UUID replace(Session session, Operation refused) {
    Payment payment = payments.lock(session, refused.paymentId());
    int part =
        operations.planned(session, refused.orderId(), refused.kind(), refused.reason()).size();
    Operation again =
        Operation.planned(
                ids.next(), payment, refused.kind(), refused.reason(), part, refused.amount())
            .replacing(refused);
    operations.insert(session, List.of(again), clock.now());
    return again.id();
  }

  private void end(Session session, Operation operation) {
    operations.end(
        session,
        operation,
        State.REFUSED,
        Money.zero(operation.amount().currency()),
        false,
        operation.problem(),
        clock.now());
  }
}
