package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.backoffice.order.ShippedTable.Shipped;
import org.balcao.backoffice.order.ShippedTable.State;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** What an order's goods do when they move: stock, revenue, money, state. */
@Dependent
class OrderShipments {
  private final Inventory inventory;
  private final Payments payments;
  private final ShippedTable shipped;
  private final Revenue revenue;
  private final Events events;
  private final OrderLines lines;
  private final OrderTexts texts;
  private final OrderHistory history;
  private final OrderPayments orderPayments;
  private final CapturePolicy capture;
  private final OrderScreening screening;
  private final StoreClock clock;

  @Inject
  OrderShipments(
      Inventory inventory,
      Payments payments,
      ShippedTable shipped,
      Revenue revenue,
      Events events,
      OrderLines lines,
      OrderTexts texts,
      OrderHistory history,
      OrderPayments orderPayments,
      CapturePolicy capture,
      OrderScreening screening,
      StoreClock clock) {
    this.inventory = inventory;
    this.payments = payments;
    this.shipped = shipped;
    this.revenue = revenue;
    this.events = events;
    this.lines = lines;
    this.texts = texts;
    this.history = history;
    this.orderPayments = orderPayments;
    this.capture = capture;
    this.screening = screening;
    this.clock = clock;
  }

  void start(Session session, OrderEntity order, String number) {
    if (order.state != OrderState.CONFIRMED) {
      throw new ConflictException(
          "BAL-ORD004",
          "order "
              + order.number
              + " is "
              + order.state
              + "; only a confirmed order is dispatched");
    }
    requirePaid(session, order);
    requireScreened(session, order);
    // The new version makes a cancellation that runs at the same time lose, and look again.
    order.changedAt = clock.now();
    session.entities().lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (shipped.find(session, order, number).isEmpty()) {
      shipped.start(session, order, number);
    }
  }

  private void requireScreened(Session session, OrderEntity order) {
    switch (screening.beforeLeaving(session, order)) {
      case NONE, APPROVED -> {}
      case OPEN ->
          throw new ConflictException(
              "BAL-ORD031",
              "order " + order.number + " is being screened before dispatch; dispatch it later");
      case REVIEW, DECLINED ->
          throw new ConflictException(
              "BAL-ORD032",
              "order "
                  + order.number
                  + " has to be judged by a person before dispatch; see the queue of reviews");
    }
  }

  /** What an amendment added has to be paid before anything more leaves. */
  private void requirePaid(Session session, OrderEntity order) {
    if (order.amendments == 0) {
      return;
    }
    Money due = orderPayments.due(order, orderPayments.holding(session, order));
    if (due.isPositive()) {
      throw new ConflictException(
          "BAL-ORD023",
          "order " + order.number + " was amended, and " + due + " of it is not paid yet");
    }
  }

  /** Refuses what cannot be while a shipment is being handed over. */
  void requireNoneLeaving(Session session, OrderEntity order) {
    shipped.of(session, order).stream()
        .filter(shipment -> shipment.state() == State.DISPATCHING)
        .findFirst()
        .ifPresent(
            shipment -> {
              throw new ConflictException(
                  "BAL-ORD024",
                  "shipment "
                      + shipment.number()
                      + " is being handed over; wait until it has left");
            });
  }

  void dispatched(Session session, OrderEntity order, String number, List<ShippedQuantity> goods) {
    Optional<Shipped> known = shipped.find(session, order, number);
    if (known.isEmpty()) {
      start(session, order, number);
    } else if (known.get().state() != State.DISPATCHING) {
      return;
    }
    List<OrderLine> before = orderLines(session, order);
    Map<String, Integer> quantities = perLine(goods);
    boolean first = shipped.of(session, order).stream().noneMatch(s -> s.shipping().isPositive());
    Shares shares = Shares.of(order, before, quantities, texts.taxes(order.shippingTaxes), first);
    inventory.ship(session, order.reference(), goods);
    lines.count(session, order.id, "shipped", quantities);
    shipped.left(session, order, number, goods, shares);
    revenue.recognise(session, order, number, shares);
    boolean all =
        before.stream()
            .allMatch(l -> l.shipped() + quantities.getOrDefault(l.lineId(), 0) == l.quantity());
    if (capture.onDispatch() && shares.total().isPositive()) {
      payments.capture(session, order.id, shares.total(), all, "shipment " + number);
    }
    order.fulfilmentState = all ? FulfilmentState.SHIPPED : FulfilmentState.PARTIALLY_SHIPPED;
    order.changedAt = clock.now();
    events.publish(session, new OrderDispatched(order.id, order.number, number));
  }

  void delivered(Session session, OrderEntity order, String number) {
    Shipped shipment = shipped.existing(session, order, number);
    if (!shipped.move(session, order, number, State.DISPATCHED, State.DELIVERED)) {
      return;
    }
    Map<String, Integer> quantities = perLine(shipment.goods());
    List<OrderLine> before = orderLines(session, order);
    lines.count(session, order.id, "delivered", quantities);
    if (before.stream()
        .allMatch(l -> ended(l) + quantities.getOrDefault(l.lineId(), 0) == l.quantity())) {
      order.fulfilmentState = FulfilmentState.DELIVERED;
    }
    order.changedAt = clock.now();
    events.publish(session, new OrderDelivered(order.id, order.number, number));
  }

  void returned(Session session, OrderEntity order, String number) {
    Shipped shipment = shipped.existing(session, order, number);
    if (!shipped.move(session, order, number, State.DISPATCHED, State.RETURNED)) {
      return;
    }
    List<ShippedQuantity> goods = shipment.goods();
    Map<String, Integer> quantities = perLine(goods);
    List<OrderLine> before = orderLines(session, order);
    inventory.restock(session, order.reference(), goods);
    lines.count(session, order.id, "returned", quantities);
    Money zero = order.money(BigDecimal.ZERO);
    Money shippingTax = Shares.sum(texts.taxes(order.shippingTaxes), zero);
    Money shippingPart = shipment.shipping().isPositive() ? shippingTax : zero;
    revenue.reverse(
        session,
        order,
        number,
        new Shares(
            shipment.amount().minus(shipment.shipping()),
            shipment.tax().minus(shippingPart),
            shipment.shipping(),
            shippingPart));
    boolean all =
        before.stream()
            .allMatch(l -> l.returned() + quantities.getOrDefault(l.lineId(), 0) == l.quantity());
    order.returnState = all ? ReturnState.RETURNED : ReturnState.PARTIALLY_RETURNED;
    order.changedAt = clock.now();
    if (all) {
      order.fulfilmentState = FulfilmentState.CANCELLED;
      history.move(
          session, order, OrderState.CANCELLING, "shipment " + number + " came back", "shipping");
    } else if (before.stream()
        .allMatch(l -> ended(l) + quantities.getOrDefault(l.lineId(), 0) == l.quantity())) {
      order.fulfilmentState = FulfilmentState.DELIVERED;
    }
  }

  /** How many of a line have arrived, or come back: nothing more happens to them. */
  private static int ended(OrderLine line) {
    return line.delivered() + line.returned();
  }

  /**
   * Plans paying back what a parcel cost that came back while others went their way.
   *
   * @param refundable what can be paid back now; a shipment that costs more has to wait
   * @return whether something was planned
   */
  boolean refundReturned(Session session, OrderEntity order, Money refundable) {
    for (Shipped shipment : shipped.of(session, order)) {
      if (shipment.state() == State.RETURNED && shipment.amount().compareTo(refundable) <= 0) {
        if (shipment.amount().isPositive()) {
          payments.refund(
              session, order.id, shipment.amount(), "shipment " + shipment.number() + " came back");
        }
        shipped.move(session, order, shipment.number(), State.RETURNED, State.RETURN_REFUNDED);
        return true;
      }
    }
    return false;
  }

  /** Whether anything has left, or is leaving, and has not come back. */
  boolean underWay(Session session, OrderEntity order) {
    return shipped.of(session, order).stream()
        .anyMatch(s -> s.state() != State.RETURNED && s.state() != State.RETURN_REFUNDED);
  }

  private List<OrderLine> orderLines(Session session, OrderEntity order) {
    return lines.of(session, order.id, order.money(BigDecimal.ZERO).currency()).stream()
        .map(OrderLines.Line::line)
        .toList();
  }

  private static Map<String, Integer> perLine(List<ShippedQuantity> goods) {
    Map<String, Integer> quantities = new TreeMap<>();
    goods.forEach(g -> quantities.merge(g.lineId(), g.quantity(), Integer::sum));
    return quantities;
  }
}
