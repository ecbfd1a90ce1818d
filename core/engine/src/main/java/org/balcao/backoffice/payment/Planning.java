package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcao.backoffice.payment.Distribution.Part;
import org.balcao.backoffice.payment.Distribution.Pot;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/**
 * Plans operations over the payments of an order, whose rows it locks: amounts are set aside on the
 * oldest payments first, and paid back to the newest ones first: value that the store keeps is
 * drawn before a gateway is asked, and comes back after the gateway has paid back all that it took.
 */
@Dependent
class Planning {
  private static final String WITHDRAWN = "cancelled before the gateway was asked";

  private final PaymentTable payments;
  private final OperationTable operations;
  private final Withheld withheld;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Planning(
      PaymentTable payments,
      OperationTable operations,
      Withheld withheld,
      Ids ids,
      StoreClock clock) {
    this.payments = payments;
    this.operations = operations;
    this.withheld = withheld;
    this.ids = ids;
    this.clock = clock;
  }

  /** Where an amount to capture lies. */
  private record Pocket(UUID paymentId, boolean ahead) {}

  void capture(Session session, UUID orderId, Money amount, boolean last, String reason) {
    check(amount, last, reason);
    Map<UUID, Payment> locked = lock(session, orderId);
    if (plannedBefore(session, orderId, Kind.CAPTURE, reason, amount)) {
      return;
    }
    List<Pot<Pocket>> pots = new ArrayList<>();
    for (Payment payment : locked.values()) {
      pots.add(new Pot<>(new Pocket(payment.id(), true), payment.amounts().ahead()));
      pots.add(new Pot<>(new Pocket(payment.id(), false), payment.amounts().free()));
    }
    Distribution<Pocket> distribution = Distribution.of(amount, pots);
    if (distribution.rest().isPositive()) {
      throw new ConflictException(
          "BAL-PAY002",
          amount
              + " cannot be captured for order "
              + orderId
              + ": only "
              + distribution.total()
              + " is authorised and not captured yet; have the rest authorised first");
    }
    List<Operation> planned = new ArrayList<>();
    Map<UUID, Payment> changed = new LinkedHashMap<>(locked);
    for (Part<Pocket> part : distribution.parts()) {
      UUID paymentId = part.of().paymentId();
      Payment payment = payment(changed, paymentId);
      Operation operation = operation(payment, Kind.CAPTURE, reason, planned.size(), part.amount());
      Amounts amounts = payment.amounts();
      if (part.of().ahead()) {
        planned.add(operation.satisfied());
        changed.put(paymentId, payment.with(amounts.claimAhead(part.amount())));
      } else {
        planned.add(last ? operation.asLast() : operation);
        changed.put(paymentId, payment.with(amounts.planCapture(part.amount())));
      }
    }
    if (last) {
      giveRestFree(session, changed, planned);
    }
    write(session, locked, changed, planned);
  }

  /**
   * Nothing more will be captured: a last capture frees its own payment's rest, others are told.
   */
  private void giveRestFree(Session session, Map<UUID, Payment> changed, List<Operation> planned) {
    List<UUID> ending = planned.stream().filter(Operation::last).map(Operation::paymentId).toList();
    for (Payment payment : List.copyOf(changed.values())) {
      Payment left = payment.with(payment.amounts().dropAhead());
      changed.put(
          payment.id(), ending.contains(payment.id()) ? left : cancelRest(session, left, planned));
    }
  }

  void cancel(Session session, UUID orderId) {
    Map<UUID, Payment> locked = lock(session, orderId);
    Map<UUID, Payment> changed = new LinkedHashMap<>(locked);
    List<Operation> planned = new ArrayList<>();
    for (Operation operation : operations.ofOrder(session, orderId)) {
      Payment payment = payment(changed, operation.paymentId());
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
      changed.put(payment.id(), cancelRest(session, left, planned));
    }
    write(session, locked, changed, planned);
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

  void refund(Session session, UUID orderId, Money amount, String reason) {
    check(amount, false, reason);
    Map<UUID, Payment> locked = lock(session, orderId);
    if (plannedBefore(session, orderId, Kind.REFUND, reason, amount)) {
      return;
    }
    Map<UUID, Money> refundable =
        withheld.refundable(session, orderId, newestFirst(locked.values()));
    Distribution<UUID> distribution =
        Distribution.of(
            amount,
            refundable.entrySet().stream()
                .map(pot -> new Pot<>(pot.getKey(), pot.getValue()))
                .toList());
    if (distribution.rest().isPositive()) {
      Money captured =
          Money.sum(
              amount.currency(),
              locked.values().stream().map(payment -> payment.amounts().refundable()).toList());
      if (captured.compareTo(distribution.total()) > 0) {
        throw new ConflictException(
            "BAL-PAY020",
            amount
                + " cannot be refunded for order "
                + orderId
                + ": the payer's bank disputes "
                + captured.minus(distribution.total())
                + " of what was captured, and only "
                + distribution.total()
                + " is left; the bank decides who gets the rest");
      }
      throw new ConflictException(
          "BAL-PAY003",
          amount
              + " cannot be refunded for order "
              + orderId
              + ": only "
              + distribution.total()
              + " was captured and neither refunded nor set aside for a refund");
    }
    Map<UUID, Payment> changed = new LinkedHashMap<>(locked);
    List<Operation> planned = new ArrayList<>();
    for (Part<UUID> part : distribution.parts()) {
      Payment payment = payment(changed, part.of());
      planned.add(operation(payment, Kind.REFUND, reason, planned.size(), part.amount()));
      changed.put(part.of(), payment.with(payment.amounts().planRefund(part.amount())));
    }
    write(session, locked, changed, planned);
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

  private Map<UUID, Payment> lock(Session session, UUID orderId) {
    Map<UUID, Payment> locked = new LinkedHashMap<>();
    payments.lockOrder(session, orderId).forEach(payment -> locked.put(payment.id(), payment));
    return locked;
  }

  private static List<Payment> newestFirst(Collection<Payment> oldestFirst) {
    List<Payment> payments = new ArrayList<>(oldestFirst);
    Collections.reverse(payments);
    return payments;
  }

  private static Payment payment(Map<UUID, Payment> payments, UUID id) {
    Payment payment = payments.get(id);
    if (payment == null) {
      throw new NotFoundException("payment", id);
    }
    return payment;
  }

  private Operation operation(Payment payment, Kind kind, String reason, int part, Money amount) {
    return Operation.planned(ids.next(), payment, kind, reason, part, amount);
  }

  private void write(
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
  private boolean plannedBefore(
      Session session, UUID orderId, Kind kind, String reason, Money amount) {
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

  private static void check(Money amount, boolean last, String reason) {
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
