package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.fiscal.Taxes;
import org.balcao.backoffice.inventory.Demand;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.payment.PaymentSummary;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;

/**
 * Changes an order that is not paid yet: what it would become is worked out first, outside a unit.
 */
@Dependent
class OrderChanges {
  private final Inventory inventory;
  private final OrderPayments payments;
  private final Taxes taxes;
  private final OrderSales sales;
  private final OrderLines lines;
  private final OrderTexts texts;
  private final StoreClock clock;

  @Inject
  OrderChanges(
      Inventory inventory,
      OrderPayments payments,
      Taxes taxes,
      OrderSales sales,
      OrderLines lines,
      OrderTexts texts,
      StoreClock clock) {
    this.inventory = inventory;
    this.payments = payments;
    this.taxes = taxes;
    this.sales = sales;
    this.lines = lines;
    this.texts = texts;
    this.clock = clock;
  }

  /** The order as it would be. */
  record Plan(
      List<OrderLine> lines,
      Address delivery,
      TaxResult.LineTax shippingTax,
      Money goods,
      Money tax) {}

  /** Works the change out. Asks the tax calculator, so no unit of work may be open. */
  Plan plan(RecordedOrder recorded, EditOrder change) {
    OrderView order = recorded.order();
    check(order, change);
    Address delivery = change.delivery() == null ? order.delivery() : change.delivery();
    List<OrderLine> left =
        order.lines().stream()
            .map(l -> resized(l, change.quantities().getOrDefault(l.lineId(), l.quantity())))
            .flatMap(Optional::stream)
            .toList();
    TaxResult result = taxes.calculate(sales.of(recorded, left, delivery), order.locale());
    List<OrderLine> taxed = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      taxed.add(taxed(left.get(i), result.lines().get(i)));
    }
    Money zero = Money.zero(order.total().currency());
    TaxResult.LineTax shippingTax = result.lines().get(left.size());
    Money tax =
        result.lines().stream().map(line -> line.total(zero.currency())).reduce(zero, Money::plus);
    Money goods = taxed.stream().map(OrderLine::total).reduce(zero, Money::plus);
    return new Plan(taxed, delivery, shippingTax, goods, tax);
  }

  private static void check(OrderView order, EditOrder change) {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : change.quantities().entrySet()) {
      if (order.lines().stream().noneMatch(l -> l.lineId().equals(entry.getKey()))) {
        problems.add("quantities: the order has no line '" + entry.getKey() + "'");
      }
      if (entry.getValue() < 0 || entry.getValue() > 1_000_000) {
        problems.add("quantities: line " + entry.getKey() + " needs 0 to 1000000");
      }
    }
    if (problems.isEmpty()
        && order.lines().stream()
            .allMatch(l -> change.quantities().getOrDefault(l.lineId(), l.quantity()) == 0)) {
      problems.add("quantities: nothing would be left; cancel the order instead");
    }
    if (change.delivery() != null
        && !change.delivery().country().equals(order.delivery().country())) {
      problems.add("delivery: another country needs a new order");
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-ORD005", problems);
    }
  }

  private static Optional<OrderLine> resized(OrderLine line, int quantity) {
    return quantity == 0
        ? Optional.empty()
        : Optional.of(
            new OrderLine(
                line.lineId(),
                line.sku(),
                line.name(),
                quantity,
                line.unitPrice(),
                line.unitPrice().times(quantity),
                line.taxes(),
                line.grams(),
                0,
                0,
                0));
  }

  private static OrderLine taxed(OrderLine line, TaxResult.LineTax tax) {
    return new OrderLine(
        line.lineId(),
        line.sku(),
        line.name(),
        line.quantity(),
        line.unitPrice(),
        line.total(),
        tax.taxes(),
        line.grams(),
        0,
        0,
        0);
  }

  /** Carries a change out that was worked out on this version of the order. */
  void apply(Session session, OrderEntity order, EditOrder change, Plan plan) {
    if (order.version != change.version()) {
      throw new ConflictException(
          "BAL-ORD006", "order " + order.number + " was changed meanwhile; look at it again");
    }
    requireUnpaid(session, order);
    UUID orderId = order.id;
    List<OrderLines.Line> before = lines.of(session, orderId, order.money(order.total).currency());
    List<String> changed = new ArrayList<>();
    List<Demand> demands = new ArrayList<>();
    for (OrderLines.Line old : before) {
      Optional<OrderLine> now =
          plan.lines().stream().filter(l -> l.lineId().equals(old.line().lineId())).findFirst();
      if (now.isEmpty()) {
        changed.add(old.line().lineId());
        lines.delete(session, orderId, old.line().lineId());
      } else {
        lines.replace(session, orderId, now.get());
        if (now.get().quantity() != old.line().quantity()) {
          changed.add(old.line().lineId());
          demands.add(
              new Demand(now.get().lineId(), now.get().sku(), now.get().quantity(), old.mayWait()));
        }
      }
    }
    inventory.release(session, order.reference(), changed);
    if (!demands.isEmpty()) {
      inventory.reserveMore(session, order.reference(), demands);
    }
    boolean waiting =
        inventory.allocations(session, order.reference()).stream().anyMatch(a -> a.waiting() > 0);
    order.fulfilmentState = waiting ? FulfilmentState.BACKORDERED : FulfilmentState.UNFULFILLED;
    texts.deliver(order, plan.delivery());
    order.goods = plan.goods().amount();
    order.tax = plan.tax().amount();
    order.shippingTaxes = texts.write(plan.shippingTax().taxes());
    Money sum = plan.goods().plus(order.money(order.shipping));
    order.total = (order.includeTax ? sum : sum.plus(plan.tax())).amount();
    order.changedAt = clock.now();
  }

  /** Money that is authorised, or may be any moment, fixes the order. */
  private void requireUnpaid(Session session, OrderEntity order) {
    PaymentSummary money = payments.summary(session, order);
    boolean state =
        order.state == OrderState.PLACED
            || order.state == OrderState.PAYMENT_DECLINED
            || order.state == OrderState.ON_HOLD;
    if (!state || money.busy() || money.authorized().isPositive()) {
      throw new ConflictException(
          "BAL-ORD007",
          String.format(
              Locale.ROOT,
              "order %s is %s and %s: it can be edited only before it is paid",
              order.number,
              order.state,
              order.paymentState));
    }
  }
}
