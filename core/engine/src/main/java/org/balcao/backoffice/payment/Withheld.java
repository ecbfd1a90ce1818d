package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/** What of captured money can be refunded, for all that is withheld. */
@Dependent
class Withheld {

  /** What can be refunded of each of an order's payments, in their order. */
  Map<UUID, Money> refundable(Session session, UUID orderId, Iterable<Payment> ofOrder) {
    Map<UUID, List<Money>> withheld = new HashMap<>();
    session
        .list(
            row -> Map.entry(row.id("payment_id"), row.money("amount", "currency")),
            "select payment_id, currency, amount from balcao_payment_disputed where order_id = ?",
            orderId)
        .forEach(
            entry ->
                withheld
                    .computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                    .add(entry.getValue()));
    Map<UUID, Money> refundable = new LinkedHashMap<>();
    for (Payment payment : ofOrder) {
      Money left = payment.amounts().refundable();
      for (Money disputed : withheld.getOrDefault(payment.id(), List.of())) {
        // What a bank counts in another currency may be all of it. And a dispute may be about money
        // that was paid back before: there is no less than nothing.
        left =
            disputed.currency().equals(left.currency())
                ? left.minus(disputed.min(left))
                : Money.zero(left.currency());
      }
      refundable.put(payment.id(), left);
    }
    return refundable;
  }

  /** The summary without what is withheld. */
  PaymentSummary without(
      Session session, UUID orderId, Iterable<Payment> ofOrder, PaymentSummary all) {
    Money refundable =
        Money.sum(all.refundable().currency(), refundable(session, orderId, ofOrder).values());
    return refundable.equals(all.refundable()) ? all : all.withRefundable(refundable);
  }
}
