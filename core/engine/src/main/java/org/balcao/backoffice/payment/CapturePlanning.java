package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

/** Plans captures: amounts are set aside on the oldest payments first. */
@Dependent
class CapturePlanning {
  private final Planning planning;

  @Inject
  CapturePlanning(Planning planning) {
    this.planning = planning;
  }

  /** Where an amount to capture lies. */
  private record Pocket(UUID paymentId, boolean ahead) {}

  void capture(Session session, UUID orderId, Money amount, boolean last, String reason) {
    Planning.check(amount, last, reason);
    Map<UUID, Payment> locked = planning.lock(session, orderId);
    if (planning.plannedBefore(session, orderId, Kind.CAPTURE, reason, amount)) {
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
      Payment payment = Planning.payment(changed, paymentId);
      Operation operation =
          planning.operation(payment, Kind.CAPTURE, reason, planned.size(), part.amount());
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
    planning.write(session, locked, changed, planned);
  }

  /**
   * Nothing more will be captured: a last capture frees its own payment's rest, others are told.
   */
  private void giveRestFree(Session session, Map<UUID, Payment> changed, List<Operation> planned) {
    List<UUID> ending = planned.stream().filter(Operation::last).map(Operation::paymentId).toList();
    for (Payment payment : List.copyOf(changed.values())) {
      Payment left = payment.with(payment.amounts().dropAhead());
      changed.put(
          payment.id(),
          ending.contains(payment.id()) ? left : planning.cancelRest(session, left, planned));
    }
  }
}
