package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;

/**
 * A case, with the views of its history that rules ask for. No view depends on the order of the
 * history.
 */
record Evidence(FraudCase facts) {

  /** What makes an earlier order one of the same buyer, and not of somebody nearby. */
  private static final Set<Shared> IDENTITY =
      EnumSet.of(Shared.CUSTOMER, Shared.EMAIL, Shared.TAX_ID);

  /** Every other order that has something in common with this one. */
  List<PastOrder> others() {
    return facts.history().stream()
        .filter(order -> !order.orderNumber().equals(facts.orderNumber()))
        .toList();
  }

  /** Other orders of that kind of relation. */
  List<PastOrder> sharing(Shared shared) {
    return others().stream().filter(order -> order.shares().contains(shared)).toList();
  }

  /** Whether a moment lies in the time before this order. */
  boolean isWithin(Instant moment, Duration before) {
    Instant placed = facts.placedAt();
    return moment.isAfter(placed.minus(before)) && !moment.isAfter(placed);
  }

  /** The buyer's own orders that ended well. */
  List<PastOrder> ownGood() {
    return others().stream()
        .filter(order -> order.state() == State.GOOD)
        .filter(order -> order.shares().stream().anyMatch(IDENTITY::contains))
        .toList();
  }

  /** Other orders that were fraud and share more than a network with this one. */
  List<PastOrder> relatedFraud() {
    return fraud().stream().filter(order -> !sharesOnlyNetwork(order)).toList();
  }

  /** Other orders that were fraud and share a network with this one, and nothing else. */
  List<PastOrder> nearbyFraud() {
    return fraud().stream().filter(Evidence::sharesOnlyNetwork).toList();
  }

  private List<PastOrder> fraud() {
    return others().stream().filter(order -> order.state() == State.FRAUD).toList();
  }

  private static boolean sharesOnlyNetwork(PastOrder order) {
    return order.shares().stream().allMatch(shared -> shared == Shared.IP);
  }
}
