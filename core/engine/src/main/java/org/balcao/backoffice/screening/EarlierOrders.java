package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.fraud.FraudCase.PastOrder;

/**
 * Earlier orders that have something in common with one, as they ended, and as they are labelled.
 */
@Dependent
class EarlierOrders {
  private final Instance<PastOrders> orders;
  private final LabelTable labels;
  private final ScreeningSettings settings;
  private final StoreClock clock;

  @Inject
  EarlierOrders(
      Instance<PastOrders> orders,
      LabelTable labels,
      ScreeningSettings settings,
      StoreClock clock) {
    this.orders = orders;
    this.labels = labels;
    this.settings = settings;
    this.clock = clock;
  }

  /** As they stand now. */
  List<PastOrder> now(Session session, ScreeningCase judged) {
    return orders.isResolvable()
        ? labelled(
            session,
            orders.get().like(session, judged.order(), since(judged, settings.history())),
            clock.now())
        : List.of();
  }

  /** As they stood at a moment. */
  List<PastOrder> asOf(Session session, ScreeningCase judged, Instant moment) {
    return asOf(session, judged, moment, settings.history());
  }

  /** The same for another configuration. */
  List<PastOrder> asOf(Session session, ScreeningCase judged, Instant moment, Duration history) {
    return orders.isResolvable()
        ? labelled(
            session,
            orders.get().asOf(session, judged.order(), since(judged, history), moment),
            moment)
        : List.of();
  }

  private static Instant since(ScreeningCase judged, Duration history) {
    return judged.facts().placedAt().minus(history);
  }

  private List<PastOrder> labelled(Session session, List<PastOrder> found, Instant moment) {
    Map<String, Boolean> known =
        labels.known(session, found.stream().map(PastOrder::orderNumber).toList(), moment);
    return known.isEmpty() ? found : found.stream().map(order -> labelled(order, known)).toList();
  }

  private static PastOrder labelled(PastOrder order, Map<String, Boolean> known) {
    Boolean fraud = known.get(order.orderNumber());
    return fraud == null
        ? order
        : new PastOrder(
            order.orderNumber(),
            order.placedAt(),
            order.total(),
            order.buyerName(),
            fraud ? PastOrder.State.FRAUD : PastOrder.State.GOOD,
            order.shares());
  }
}
