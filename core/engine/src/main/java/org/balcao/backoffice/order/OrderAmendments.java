package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcao.backoffice.inventory.Demand;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.payment.Holding;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/** Carries an amendment out that was worked out: lines, goods, money, in one unit of work. */
@Dependent
class OrderAmendments {
  private final Inventory inventory;
  private final OrderPayments payments;
  private final OrderTenders tenders;
  private final OrderShipments shipments;
  private final OrderLines lines;
  private final OrderTexts texts;
  private final GoodsInHand goods;
  private final OrderScreening screening;
  private final Events events;
  private final StoreClock clock;

  @Inject
  OrderAmendments(
      Inventory inventory,
      OrderPayments payments,
      OrderTenders tenders,
      OrderShipments shipments,
      OrderLines lines,
      OrderTexts texts,
      GoodsInHand goods,
      OrderScreening screening,
      Events events,
      StoreClock clock) {
    this.inventory = inventory;
    this.payments = payments;
    this.tenders = tenders;
    this.shipments = shipments;
    this.lines = lines;
    this.texts = texts;
    this.goods = goods;
    this.screening = screening;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Refuses to change an order that is being paid or handed over, has left, or stands where nobody
   * may change it.
   *
   * @return what its payments hold
   */
  Holding requireAmendable(Session session, OrderEntity order, boolean unpaidOnly) {
    boolean state =
        switch (order.state) {
          case PLACED, PAYMENT_DECLINED, ON_HOLD -> true;
          case CONFIRMED -> !unpaidOnly;
          case IN_REVIEW, NEEDS_ATTENTION, CANCELLING, COMPLETED, DISPUTED, CANCELLED -> false;
        };
    boolean left =
        order.fulfilmentState == FulfilmentState.SHIPPED
            || order.fulfilmentState == FulfilmentState.DELIVERED
            || order.fulfilmentState == FulfilmentState.CANCELLED;
    Holding holding = payments.holding(session, order);
    if (!state || left || holding.authorizing() || (unpaidOnly && holding.held().isPositive())) {
      throw new ConflictException(
          "BAL-ORD007",
          String.format(
              java.util.Locale.ROOT,
              "order %s is %s, %s and %s%s: it cannot be changed %s",
              order.number,
              order.state,
              order.paymentState,
              order.fulfilmentState,
              holding.authorizing() ? ", and a payment is under way" : "",
              unpaidOnly ? "but before it is paid" : "now"));
    }
    if (order.giftCards) {
      throw new ConflictException(
          "BAL-ORD007",
          "order "
              + order.number
              + " has gift cards in it and cannot be changed; take them back, or cancel it");
    }
    shipments.requireNoneLeaving(session, order);
    if (screening.underway(session, order)) {
      throw new ConflictException(
          "BAL-ORD007",
          "order "
              + order.number
              + " is being screened: it cannot be changed before that has ended");
    }
    return holding;
  }

  /** By how much amendments that one person made alone have changed the order's prices. */
  Money overriddenAlone(Session session, OrderEntity order) {
    return session
        .first(
            row -> order.money(row.decimal("overridden")),
            "select coalesce(sum(overridden_alone), 0) as overridden from balcao_order_amendment"
                + " where order_id = ?",
            order.id)
        .orElseThrow();
  }

  void apply(
      Session session,
      OrderEntity order,
      Amendment change,
      AmendmentPlan plan,
      String actor,
      Money overriddenAlone,
      boolean unpaidOnly) {
    if (order.version != change.version()) {
      throw new ConflictException(
          "BAL-ORD006", "order " + order.number + " was changed meanwhile; look at it again");
    }
    Holding holding = requireAmendable(session, order, unpaidOnly);
    List<OrderLines.Line> before = lines.of(session, order.id, order.money(order.total).currency());
    Money totalBefore = order.money(order.total);
    Money shippingBefore = order.money(order.shipping);
    Address delivery = texts.address(order.delivery);
    boolean elsewhere = !plan.delivery().equals(delivery);
    changeLines(session, order, before, plan);
    if (elsewhere) {
      goods.readdress(session, order.id);
    }
    order.fulfilmentState = fulfilment(plan.lines(), waiting(session, order));
    texts.deliver(order, plan.delivery());
    order.goods = plan.goods().amount();
    order.shipping = plan.shipping().amount();
    order.tax = plan.tax().amount();
    order.shippingTaxes = texts.write(plan.shippingTaxes());
    order.total = plan.total().amount();
    order.changedAt = clock.now();
    order.amendments++;
    if (elsewhere || plan.total().compareTo(totalBefore) > 0 || plan.brings(before)) {
      screening.amended(session, order);
    }
    Money zero = Money.zero(totalBefore.currency());
    Money due = payments.due(order, holding);
    Money refunded = due.isNegative() ? payments.giveBack(session, order, due.negated()) : zero;
    boolean confirmed =
        order.state == OrderState.CONFIRMED || order.resumeState == OrderState.CONFIRMED;
    if (due.isPositive() && confirmed) {
      // Where its gateway cannot be asked, the buyer pays the rest in another way.
      tenders.openNext(session, order, due);
    }
    session.update(
        "insert into balcao_order_amendment (order_id, number, at, actor, reason, changes,"
            + " total_before, total_after, asked, refunded, overridden_alone) values (?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?)",
        order.id,
        order.amendments,
        clock.now(),
        actor,
        change.reason(),
        plan.changes(
            before.stream().map(OrderLines.Line::line).toList(), shippingBefore, elsewhere),
        totalBefore.amount(),
        order.total,
        due.isPositive() ? due.amount() : zero.amount(),
        refunded.amount(),
        overriddenAlone.amount());
    events.publish(session, new OrderAmended(order.id, order.number, order.amendments));
  }

  private void changeLines(
      Session session, OrderEntity order, List<OrderLines.Line> before, AmendmentPlan plan) {
    Set<String> changed = new TreeSet<>();
    List<Demand> demands = new ArrayList<>();
    for (OrderLines.Line old : before) {
      String lineId = old.line().lineId();
      Optional<OrderLine> now =
          plan.lines().stream().filter(l -> l.lineId().equals(lineId)).findFirst();
      if (now.isEmpty()) {
        changed.add(lineId);
        lines.delete(session, order.id, lineId);
      } else if (!now.get().equals(old.line())) {
        lines.replace(session, order.id, now.get());
        if (now.get().quantity() != old.line().quantity()) {
          changed.add(lineId);
          demands.add(new Demand(lineId, old.line().sku(), now.get().quantity(), old.mayWait()));
        }
      }
    }
    order.lastLine =
        Math.max(
            order.lastLine,
            before.stream().mapToInt(l -> Integer.parseInt(l.line().lineId())).max().orElse(0));
    for (AmendmentPlan.Added added : plan.added()) {
      OrderLine line = added.line();
      lines.add(session, order.id, line, added.mayWait());
      demands.add(new Demand(line.lineId(), line.sku(), line.quantity(), added.mayWait()));
      order.lastLine = Math.max(order.lastLine, Integer.parseInt(line.lineId()));
    }
    if (!changed.isEmpty()) {
      goods.putBack(session, order.id, changed);
      inventory.release(session, order.reference(), changed);
    }
    if (!demands.isEmpty()) {
      inventory.reserveMore(session, order.reference(), demands);
    }
  }

  private boolean waiting(Session session, OrderEntity order) {
    return inventory.allocations(session, order.reference()).stream()
        .anyMatch(allocation -> allocation.waiting() > 0);
  }

  /** How far goods have come, once it is other goods. */
  private static FulfilmentState fulfilment(List<OrderLine> lines, boolean waiting) {
    if (lines.stream().allMatch(l -> l.delivered() + l.returned() == l.quantity())) {
      return FulfilmentState.DELIVERED;
    }
    if (lines.stream().allMatch(l -> l.shipped() == l.quantity())) {
      return FulfilmentState.SHIPPED;
    }
    if (lines.stream().anyMatch(l -> l.shipped() > 0)) {
      return FulfilmentState.PARTIALLY_SHIPPED;
    }
    return waiting ? FulfilmentState.BACKORDERED : FulfilmentState.UNFULFILLED;
  }
}
