package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.backoffice.payment.Account;
import org.balcao.backoffice.payment.JournalEntry;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** What an order's goods do when they move: stock, revenue, money, state. */
@Dependent
class OrderShipments {
  private final Inventory inventory;
  private final Payments payments;
  private final Ledger ledger;
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
      Ledger ledger,
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
    this.ledger = ledger;
    this.events = events;
    this.lines = lines;
    this.texts = texts;
    this.history = history;
    this.orderPayments = orderPayments;
    this.capture = capture;
    this.screening = screening;
    this.clock = clock;
  }

  private enum State {
    DISPATCHING,
    DISPATCHED,
    DELIVERED,
    RETURNED,
    /** Came back, and its money is on the way back too. */
    RETURN_REFUNDED
  }

  private record Shipment(
      String number, State state, String goods, Money amount, Money shipping, Money tax) {}

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
    if (find(session, order, number).isEmpty()) {
      session.update(
          "insert into balcao_order_shipment (order_id, shipment_number, state, goods, amount,"
              + " shipping, tax, at) values (?, ?, ?, '', 0, 0, 0, ?)",
          order.id,
          number,
          State.DISPATCHING,
          clock.now());
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
    shipments(session, order).stream()
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
    Optional<Shipment> known = find(session, order, number);
    if (known.isEmpty()) {
      start(session, order, number);
    } else if (known.get().state() != State.DISPATCHING) {
      return;
    }
    List<OrderLine> before = orderLines(session, order);
    Map<String, Integer> quantities = perLine(goods);
    boolean first = shipments(session, order).stream().noneMatch(s -> s.shipping().isPositive());
    Shares shares = Shares.of(order, before, quantities, texts.taxes(order.shippingTaxes), first);
    inventory.ship(session, order.reference(), goods);
    lines.count(session, order.id, "shipped", quantities);
    session.update(
        "update balcao_order_shipment set state = ?, goods = ?, amount = ?, shipping = ?, tax = ?, at"
            + " = ? where order_id = ? and shipment_number = ?",
        State.DISPATCHED,
        texts.writeGoods(goods),
        shares.total().amount(),
        shares.shipping().amount(),
        shares.tax().amount(),
        clock.now(),
        order.id,
        number);
    recognise(session, order, "dispatch", number, shares, false);
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
    Shipment shipment = existing(session, order, number);
    if (!move(session, order, number, State.DISPATCHED, State.DELIVERED)) {
      return;
    }
    Map<String, Integer> quantities = perLine(texts.goods(shipment.goods()));
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
    Shipment shipment = existing(session, order, number);
    if (!move(session, order, number, State.DISPATCHED, State.RETURNED)) {
      return;
    }
    List<ShippedQuantity> goods = texts.goods(shipment.goods());
    Map<String, Integer> quantities = perLine(goods);
    List<OrderLine> before = orderLines(session, order);
    inventory.restock(session, order.reference(), goods);
    lines.count(session, order.id, "returned", quantities);
    Money zero = order.money(BigDecimal.ZERO);
    Money shippingTax = Shares.sum(texts.taxes(order.shippingTaxes), zero);
    Money shippingPart = shipment.shipping().isPositive() ? shippingTax : zero;
    recognise(
        session,
        order,
        "dispatch-returned",
        number,
        new Shares(
            shipment.amount().minus(shipment.shipping()),
            shipment.tax().minus(shippingPart),
            shipment.shipping(),
            shippingPart),
        true);
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
    for (Shipment shipment : shipments(session, order)) {
      if (shipment.state() == State.RETURNED && shipment.amount().compareTo(refundable) <= 0) {
        if (shipment.amount().isPositive()) {
          payments.refund(
              session, order.id, shipment.amount(), "shipment " + shipment.number() + " came back");
        }
        move(session, order, shipment.number(), State.RETURNED, State.RETURN_REFUNDED);
        return true;
      }
    }
    return false;
  }

  /** Whether anything has left, or is leaving, and has not come back. */
  boolean underWay(Session session, OrderEntity order) {
    return shipments(session, order).stream()
        .anyMatch(s -> s.state() != State.RETURNED && s.state() != State.RETURN_REFUNDED);
  }

  /** Moves money from what the buyer has paid to what the store has earned, or back. */
  private void recognise(
      Session session,
      OrderEntity order,
      String kind,
      String number,
      Shares shares,
      boolean reverse) {
    List<Line> entry = new ArrayList<>();
    add(entry, Account.DEPOSITS, shares.total(), reverse);
    add(entry, Account.SALES, shares.goods().minus(shares.goodsTax()).negated(), reverse);
    add(entry, Account.SHIPPING, shares.shipping().minus(shares.shippingTax()).negated(), reverse);
    add(entry, Account.TAX, shares.tax().negated(), reverse);
    if (!entry.isEmpty()) {
      ledger.post(session, new JournalEntry(kind, order.id + "/" + number, order.id, entry));
    }
  }

  private static void add(List<Line> entry, String account, Money amount, boolean reverse) {
    if (!amount.isZero()) {
      entry.add(new Line(account, reverse ? amount.negated() : amount));
    }
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

  private Shipment existing(Session session, OrderEntity order, String number) {
    return find(session, order, number)
        .orElseThrow(() -> new NotFoundException("shipment of order " + order.number, number));
  }

  private Optional<Shipment> find(Session session, OrderEntity order, String number) {
    return shipments(session, order).stream().filter(s -> s.number().equals(number)).findFirst();
  }

  private List<Shipment> shipments(Session session, OrderEntity order) {
    return session.list(
        row ->
            new Shipment(
                row.text("shipment_number"),
                row.constant("state", State.class),
                row.text("goods"),
                order.money(row.decimal("amount")),
                order.money(row.decimal("shipping")),
                order.money(row.decimal("tax"))),
        "select shipment_number, state, goods, amount, shipping, tax from balcao_order_shipment where"
            + " order_id = ? order by at, shipment_number",
        order.id);
  }

  private static boolean move(
      Session session, OrderEntity order, String number, State from, State to) {
    UUID id = order.id;
    return session.update(
            "update balcao_order_shipment set state = ? where order_id = ? and shipment_number = ? and"
                + " state = ?",
            to,
            id,
            number,
            from)
        == 1;
  }
}
