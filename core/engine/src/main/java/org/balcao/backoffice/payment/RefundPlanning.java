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
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/**
 * Plans refunds: the newest payments pay back first, so that value which the store keeps comes back
 * after the gateway has paid back all that it took.
 */
@Dependent
class RefundPlanning {
  private final Planning planning;
  private final Withheld withheld;

  @Inject
  RefundPlanning(Planning planning, Withheld withheld) {
    this.planning = planning;
    this.withheld = withheld;
  }

  void refund(Session session, UUID orderId, Money amount, String reason) {
    Planning.check(amount, false, reason);
    Map<UUID, Payment> locked = planning.lock(session, orderId);
    if (planning.plannedBefore(session, orderId, Kind.REFUND, reason, amount)) {
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
      Payment payment = Planning.payment(changed, part.of());
      planned.add(planning.operation(payment, Kind.REFUND, reason, planned.size(), part.amount()));
      changed.put(part.of(), payment.with(payment.amounts().planRefund(part.amount())));
    }
    planning.write(session, locked, changed, planned);
  }

  private static List<Payment> newestFirst(Collection<Payment> oldestFirst) {
    List<Payment> payments = new ArrayList<>(oldestFirst);
    Collections.reverse(payments);
    return payments;
  }
}
