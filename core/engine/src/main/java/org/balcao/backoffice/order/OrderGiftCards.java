package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.credit.SoldValue;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.backoffice.order.ShippedTable.Shipped;
import org.balcao.backoffice.order.ShippedTable.State;
import org.balcao.backoffice.payment.PaymentSummary;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/**
 * The gift cards of an order. They leave together and by themselves: no stock, no parcel, no
 * revenue. First their money is taken, then each unit becomes a card.
 */
@Dependent
class OrderGiftCards {
  /** Where they leave from, in place of a location. */
  private static final String NOWHERE = "gift-cards";

  private final OrderLines lines;
  private final OrderTexts texts;
  private final ShippedTable shipped;
  private final Revenue revenue;
  private final GiftCardSaleTable sales;
  private final SoldValue value;
  private final Payments payments;
  private final OrderPayments orderPayments;
  private final CapturePolicy capture;
  private final Events events;
  private final StoreClock clock;

  @Inject
  OrderGiftCards(
      OrderLines lines,
      OrderTexts texts,
      ShippedTable shipped,
      Revenue revenue,
      GiftCardSaleTable sales,
      SoldValue value,
      Payments payments,
      OrderPayments orderPayments,
      CapturePolicy capture,
      Events events,
      StoreClock clock) {
    this.lines = lines;
    this.texts = texts;
    this.shipped = shipped;
    this.revenue = revenue;
    this.sales = sales;
    this.value = value;
    this.payments = payments;
    this.orderPayments = orderPayments;
    this.capture = capture;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes the next step with them.
   *
   * @return whether something was done
   */
  boolean advance(Session session, OrderEntity order, PaymentSummary money) {
    if (!order.giftCards) {
      return false;
    }
    String number = order.number + "-" + NOWHERE;
    Optional<Shipped> known = shipped.find(session, order, number);
    if (known.isEmpty()) {
      return leave(session, order, number);
    }
    if (known.get().state() != State.DISPATCHED || money.busy() || !paid(session, order, money)) {
      return false;
    }
    issue(session, order, number);
    return true;
  }

  /** Whether all that has left was paid, they themselves included. */
  private boolean paid(Session session, OrderEntity order, PaymentSummary money) {
    Money left =
        shipped.of(session, order).stream()
            .map(Shipped::amount)
            .reduce(order.money(BigDecimal.ZERO), Money::plus);
    return money.captured().compareTo(left) >= 0;
  }

  private boolean leave(Session session, OrderEntity order, String number) {
    if (order.amendments > 0
        && orderPayments.due(order, orderPayments.holding(session, order)).isPositive()) {
      return false;
    }
    List<OrderLines.Line> all = all(session, order);
    List<OrderLine> giftCards = giftCards(all);
    Map<String, Integer> quantities = new TreeMap<>();
    giftCards.forEach(line -> quantities.put(line.lineId(), line.quantity()));
    boolean alone = giftCards.size() == all.size();
    Shares shares =
        Shares.of(order, giftCards, quantities, texts.taxes(order.shippingTaxes), alone);
    shipped.start(session, order, number);
    shipped.left(
        session,
        order,
        number,
        giftCards.stream()
            .map(line -> new ShippedQuantity(line.lineId(), NOWHERE, line.quantity()))
            .toList(),
        shares);
    lines.count(session, order.id, "shipped", quantities);
    Money zero = order.money(BigDecimal.ZERO);
    revenue.recognise(
        session, order, number, new Shares(zero, zero, shares.shipping(), shares.shippingTax()));
    boolean last =
        all(session, order).stream().allMatch(l -> l.line().shipped() == l.line().quantity());
    if (capture.onDispatch()) {
      payments.capture(session, order.id, shares.total(), last, "gift cards");
    }
    order.fulfilmentState = last ? FulfilmentState.SHIPPED : FulfilmentState.PARTIALLY_SHIPPED;
    order.changedAt = clock.now();
    return true;
  }

  private void issue(Session session, OrderEntity order, String number) {
    Money zero = order.money(BigDecimal.ZERO);
    Map<String, Integer> quantities = new TreeMap<>();
    for (OrderLine line : giftCards(all(session, order))) {
      quantities.put(line.lineId(), line.quantity());
      for (int unit = 1; unit <= line.quantity(); unit++) {
        UUID cardId = cardId(order.id, line.lineId(), unit);
        value.sell(
            session,
            cardId,
            order.id,
            line.unitPrice(),
            "order " + order.number + ", line " + line.lineId() + ", unit " + unit);
        sales.insert(
            session,
            new SoldGiftCard(
                cardId,
                order.id,
                line.lineId(),
                unit,
                line.unitPrice(),
                zero,
                SoldGiftCard.State.ISSUED));
      }
    }
    shipped.move(session, order, number, State.DISPATCHED, State.DELIVERED);
    lines.count(session, order.id, "delivered", quantities);
    if (all(session, order).stream()
        .allMatch(l -> l.line().delivered() + l.line().returned() == l.line().quantity())) {
      order.fulfilmentState = FulfilmentState.DELIVERED;
    }
    order.changedAt = clock.now();
    events.publish(session, new GiftCardsSold(order.id, order.number));
  }

  /** The same for the same unit, however often this runs. */
  private static UUID cardId(UUID orderId, String lineId, int unit) {
    return UUID.nameUUIDFromBytes(
        ("gift card " + orderId + "/" + lineId + "/" + unit).getBytes(StandardCharsets.UTF_8));
  }

  /** Refuses to give money back for cards that the buyer still has. */
  void requireNotOnCards(Session session, OrderEntity order, Money amount, Money refundable) {
    if (!order.giftCards) {
      return;
    }
    Money out =
        sales.ofOrder(session, order.id).stream()
            .map(card -> card.amount().minus(card.back()))
            .reduce(order.money(BigDecimal.ZERO), Money::plus);
    if (amount.compareTo(refundable.minus(out)) > 0) {
      throw new ConflictException(
          "BAL-ORD040",
          amount
              + " cannot be given back for order "
              + order.number
              + ": "
              + out
              + " of what was paid is, or was spent, on its gift cards; take them back first");
    }
  }

  private List<OrderLines.Line> all(Session session, OrderEntity order) {
    return lines.of(session, order.id, order.money(BigDecimal.ZERO).currency());
  }

  private static List<OrderLine> giftCards(List<OrderLines.Line> lines) {
    return lines.stream().filter(OrderLines.Line::giftCard).map(OrderLines.Line::line).toList();
  }
}
