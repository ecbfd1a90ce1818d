package org.balcao.testkit.assertion;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.se.Balcao;
import org.balcao.spi.Money;

/** What should be so of an order. */
public final class OrderAssertion {
  private final Balcao store;
  private final UUID id;

  OrderAssertion(Balcao store, UUID id) {
    this.store = store;
    this.id = id;
  }

  /** It stands there. */
  public OrderAssertion is(OrderState expected) {
    return matches("state", expected, OrderView::state);
  }

  /** It is paid so far. */
  public OrderAssertion is(PaymentState expected) {
    return matches("payment", expected, OrderView::paymentState);
  }

  /** Its goods have come so far. */
  public OrderAssertion is(FulfilmentState expected) {
    return matches("goods", expected, OrderView::fulfilmentState);
  }

  /** It is placed, and waits to be screened and paid. */
  public OrderAssertion isPlaced() {
    return is(OrderState.PLACED);
  }

  /** A person has to judge it. */
  public OrderAssertion isInReview() {
    return is(OrderState.IN_REVIEW);
  }

  /** Its payment was refused. */
  public OrderAssertion isDeclined() {
    return is(OrderState.PAYMENT_DECLINED);
  }

  /** It is paid or secured, and can be picked. */
  public OrderAssertion isConfirmed() {
    return is(OrderState.CONFIRMED);
  }

  /** The process cannot go on by itself. */
  public OrderAssertion needsAttention() {
    return is(OrderState.NEEDS_ATTENTION);
  }

  /** Nothing of it is wanted any more. */
  public OrderAssertion isCancelled() {
    return is(OrderState.CANCELLED);
  }

  /** All is delivered and paid. */
  public OrderAssertion isCompleted() {
    return is(OrderState.COMPLETED);
  }

  /** All of it has left. */
  public OrderAssertion isShipped() {
    return is(FulfilmentState.SHIPPED);
  }

  /** All of it has arrived. */
  public OrderAssertion isDelivered() {
    return is(FulfilmentState.DELIVERED);
  }

  /** The money is reserved. */
  public OrderAssertion isAuthorized() {
    return is(PaymentState.AUTHORIZED);
  }

  /** All the money is taken. */
  public OrderAssertion isPaid() {
    return is(PaymentState.CAPTURED);
  }

  /** All the money that was taken was given back. */
  public OrderAssertion isRefunded() {
    return is(PaymentState.REFUNDED);
  }

  /** What the buyer confirmed, in the order's currency. */
  public OrderAssertion totals(String expected) {
    return sums("total", expected, OrderView::total);
  }

  /** What is authorised by its payments. */
  public OrderAssertion hasAuthorized(String expected) {
    return sums("authorised", expected, order -> sum(order, PaymentView::authorized));
  }

  /** What is taken by its payments. */
  public OrderAssertion hasCaptured(String expected) {
    return sums("captured", expected, order -> sum(order, PaymentView::captured));
  }

  /** What is given back by its payments. */
  public OrderAssertion hasRefunded(String expected) {
    return sums("refunded", expected, order -> sum(order, PaymentView::refunded));
  }

  /** The reason that staff see holds that text. */
  public OrderAssertion hasReason(String text) {
    OrderView order = look();
    if (!order.reason().orElse("").contains(text)) {
      throw failure(order, "reason", "one with '" + text + "'", order.reason().orElse("none"));
    }
    return this;
  }

  private <T> OrderAssertion matches(String what, T expected, Function<OrderView, T> part) {
    OrderView order = look();
    T actual = part.apply(order);
    if (!expected.equals(actual)) {
      throw failure(order, what, expected, actual);
    }
    return this;
  }

  private OrderAssertion sums(String what, String expected, Function<OrderView, Money> part) {
    return matches(what, Money.of(expected, look().total().currency().getCurrencyCode()), part);
  }

  private Money sum(OrderView order, Function<PaymentView, Money> part) {
    List<Money> parts =
        store.payments().payments(Reader.STAFF, order.id()).stream().map(part).toList();
    return Money.sum(order.total().currency(), parts);
  }

  private OrderView look() {
    return store.orders().order(Reader.STAFF, id);
  }

  private Error failure(OrderView order, String what, Object expected, Object actual) {
    String history =
        store.orders().timeline(Reader.STAFF, id).stream()
            .map(entry -> "\n  " + entry.at() + " " + entry.what() + " (" + entry.actor() + ")")
            .collect(Collectors.joining());
    return Failure.of(
        what + " of order " + order.number(),
        expected,
        actual,
        "it is "
            + order.state()
            + order.reason().map(reason -> " (" + reason + ")").orElse("")
            + ", payment "
            + order.paymentState()
            + ", goods "
            + order.fulfilmentState()
            + ", total "
            + order.total()
            + history);
  }
}
