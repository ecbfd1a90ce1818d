package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/**
 * What planning an operation over the payments of an order begins and ends with: their rows are
 * locked, amounts are set aside on them, and the operations are written.
 */
@Dependent
class Planning {
  private final PaymentTable payments;
  private final OperationTable operations;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Planning(PaymentTable payments, OperationTable operations, Ids ids, StoreClock clock) {
    this.payments = payments;
    this.operations = operations;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Plans undoing an authorisation that nobody wants any more.
   *
   * @return the payment with what was set aside for it; not written yet
   */
  Payment undo(Session session, Payment payment) {
    List<Operation> planned = new ArrayList<>();
    Payment left = cancelRest(session, payment.with(payment.amounts().dropAhead()), planned);
    Money refundable = left.amounts().refundable();
    if (refundable.isPositive()) {
      planned.add(
          operation(left, Kind.REFUND, "cancelled while it was paid: " + left.id(), 0, refundable));
      left = left.with(left.amounts().planRefund(refundable));
    }
    operations.insert(session, planned, clock.now());
    return left;
  }

  /** Plans giving free what is free, and answers the payment with it set aside. */
  Payment cancelRest(Session session, Payment payment, List<Operation> planned) {
    Money free = payment.amounts().free();
    if (!free.isPositive()) {
      return payment;
    }
    String reason = payment.id().toString();
    int part = operations.planned(session, payment.orderId(), Kind.CANCEL, reason).size();
    planned.add(operation(payment, Kind.CANCEL, reason, part, free));
    return payment.with(payment.amounts().planCancel());
  }

  Map<UUID, Payment> lock(Session session, UUID orderId) {
    Map<UUID, Payment> locked = new LinkedHashMap<>();
    payments.lockOrder(session, orderId).forEach(payment -> locked.put(payment.id(), payment));
    return locked;
  }

  static Payment payment(Map<UUID, Payment> payments, UUID id) {
    Payment payment = payments.get(id);
    if (payment == null) {
      throw new NotFoundException("payment", id);
    }
    return payment;
  }

  Operation operation(Payment payment, Kind kind, String reason, int part, Money amount) {
    return Operation.planned(ids.next(), payment, kind, reason, part, amount);
  }

  void write(
      Session session,
      Map<UUID, Payment> before,
      Map<UUID, Payment> after,
      List<Operation> planned) {
    after.forEach(
        (id, payment) -> {
          if (!payment.equals(before.get(id))) {
            payments.save(session, payment);
          }
        });
    operations.insert(session, planned, clock.now());
  }

  /** Whether it was planned before; another amount for the same reason is another request. */
  boolean plannedBefore(Session session, UUID orderId, Kind kind, String reason, Money amount) {
    List<Operation> before =
        operations.planned(session, orderId, kind, reason).stream()
            .filter(o -> o.replaces() == null)
            .toList();
    if (before.isEmpty()) {
      return false;
    }
    Money sum = before.stream().map(Operation::amount).reduce(Money::plus).orElse(amount);
    if (!sum.equals(amount)) {
      throw new ConflictException(
          "BAL-PAY005",
          "'"
              + reason
              + "' was planned with "
              + sum
              + " before, not with "
              + amount
              + "; another amount needs another reason");
    }
    return true;
  }

  static void check(Money amount, boolean last, String reason) {
    List<String> problems = new ArrayList<>();
    if (amount.isNegative() || (amount.isZero() && !last)) {
      problems.add("amount must be more than zero");
    }
    if (reason.isBlank() || reason.length() > 200) {
      problems.add("reason must have 1 to 200 characters");
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-PAY001", problems);
    }
  }
}
