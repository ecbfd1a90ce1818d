package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.backoffice.payment.PaymentView.State;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Gives back what the payments of an order hold above what it costs, once it costs less. */
@Dependent
class Adjusting {
  private final PaymentTable payments;
  private final OperationTable operations;
  private final Planning planning;
  private final Withheld withheld;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Adjusting(
      PaymentTable payments,
      OperationTable operations,
      Planning planning,
      Withheld withheld,
      Ids ids,
      StoreClock clock) {
    this.payments = payments;
    this.operations = operations;
    this.planning = planning;
    this.withheld = withheld;
    this.ids = ids;
    this.clock = clock;
  }

  Holding holding(Session session, UUID orderId, Currency currency) {
    List<Amounts> amounts =
        payments.lockOrder(session, orderId).stream().map(Payment::amounts).toList();
    return new Holding(
        Money.sum(
            currency, amounts.stream().map(a -> a.authorized().minus(a.cancelling())).toList()),
        Money.sum(
            currency,
            amounts.stream().map(a -> a.captured().plus(a.capturing()).minus(a.ahead())).toList()),
        operations.ofOrder(session, orderId).stream()
            .anyMatch(o -> o.kind() == Kind.AUTHORIZE && o.state() == State.PLANNED));
  }

  /**
   * Authorisations of which nothing is needed are given free, the newest first; what is authorised
   * beside something that is needed stays, and goes with the last capture; the rest was taken, and
   * is refunded.
   *
   * @return what is refunded
   */
  Money giveBack(Session session, UUID orderId, Money amount, String reason) {
    List<Payment> newestFirst = new ArrayList<>(payments.lockOrder(session, orderId));
    Collections.reverse(newestFirst);
    List<Operation> planned = new ArrayList<>();
    List<Payment> after = new ArrayList<>();
    Money rest = amount;
    for (Payment payment : newestFirst) {
      Money free = payment.amounts().free();
      if (free.isPositive() && free.compareTo(rest) <= 0) {
        after.add(planning.cancelRest(session, payment, planned));
        rest = rest.minus(free);
      } else {
        after.add(payment);
      }
    }
    for (Payment payment : after) {
      rest = rest.minus(rest.min(payment.amounts().free()));
    }
    Map<UUID, Money> refundable = withheld.refundable(session, orderId, after);
    Money refunded = rest;
    int part = 0;
    for (int i = 0; i < after.size() && rest.isPositive(); i++) {
      Payment payment = after.get(i);
      Amounts amounts = payment.amounts();
      Money back = rest.min(refundable.getOrDefault(payment.id(), amounts.refundable()));
      if (back.isPositive()) {
        planned.add(Operation.planned(ids.next(), payment, Kind.REFUND, reason, part++, back));
        after.set(i, payment.with(amounts.claimAhead(back.min(amounts.ahead())).planRefund(back)));
        rest = rest.minus(back);
      }
    }
    if (rest.isPositive()) {
      throw new ConflictException(
          "BAL-PAY003",
          amount
              + " cannot be given back for order "
              + orderId
              + ": of "
              + rest
              + " nothing is left that was neither refunded nor disputed");
    }
    for (int i = 0; i < after.size(); i++) {
      if (!after.get(i).equals(newestFirst.get(i))) {
        payments.save(session, after.get(i));
      }
    }
    operations.insert(session, planned, clock.now());
    return refunded;
  }
}
