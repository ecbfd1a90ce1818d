package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.credit.CreditKind;
import org.balcao.backoffice.payment.Holding;
import org.balcao.backoffice.payment.OpenPayment;
import org.balcao.backoffice.payment.PaymentSummary;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Payer;
import org.jspecify.annotations.Nullable;

/** The order's side of its payments. */
@Dependent
class OrderPayments {
  private final Payments payments;
  private final OrderTexts texts;
  private final Plugins plugins;

  @Inject
  OrderPayments(Payments payments, OrderTexts texts, Plugins plugins) {
    this.payments = payments;
    this.texts = texts;
    this.plugins = plugins;
  }

  /** Refuses a gateway that nobody has configured, before anything is planned with it. */
  void requireGateway(String gateway) {
    if (plugins.find(PluginKind.PAYMENT, gateway).isEmpty()) {
      throw new InvalidRequestException(
          "BAL-ORD014",
          "gateway: there is no '"
              + gateway
              + "'; configured are "
              + plugins.names(PluginKind.PAYMENT));
    }
  }

  /**
   * What the order costs above what its payments hold for it: to be paid yet, or negative, to be
   * given back.
   */
  Money due(OrderEntity order, Holding holding) {
    return order.money(order.total).plus(order.money(order.givenBack)).minus(holding.held());
  }

  /** What the order's payments hold; their rows are locked. */
  Holding holding(Session session, OrderEntity order) {
    return payments.holding(session, order.id, order.money(order.total).currency());
  }

  /** What is not authorised yet of what the order costs; zero or less where all is. */
  Money left(Session session, OrderEntity order, PaymentSummary money) {
    return order.amendments == 0
        ? order.money(order.total).minus(money.authorized())
        : due(order, holding(session, order));
  }

  /**
   * Captures what came in by an amendment, where money is taken before goods leave.
   *
   * @return whether something was planned
   */
  boolean captureRest(Session session, OrderEntity order, PaymentSummary money) {
    if (order.amendments == 0 || !money.capturable().isPositive()) {
      return false;
    }
    Holding holding = holding(session, order);
    Money wanted =
        order.money(order.total).plus(order.money(order.givenBack)).minus(holding.claimed());
    Money amount = wanted.min(money.capturable());
    if (holding.authorizing() || !amount.isPositive()) {
      return false;
    }
    payments.capture(session, order.id, amount, true, "amendment " + order.amendments);
    return true;
  }

  /** Plans a payment. */
  void open(
      Session session,
      OrderEntity order,
      String gateway,
      @Nullable String token,
      Map<String, String> details,
      Money amount) {
    order.payments++;
    payments.open(session, payment(order, gateway, token, details, amount));
  }

  /** Draws up to that amount on value that the store keeps, and answers how much there was. */
  Money draw(Session session, OrderEntity order, CreditKind kind, UUID holder, Money atMost) {
    Money drawn =
        payments.draw(session, payment(order, kind.tender(), null, Map.of(), atMost), kind, holder);
    if (drawn.isPositive()) {
      order.payments++;
    }
    return drawn;
  }

  private OpenPayment payment(
      OrderEntity order,
      String gateway,
      @Nullable String token,
      Map<String, String> details,
      Money amount) {
    return new OpenPayment(
        order.id,
        order.number,
        OrderProcess.QUEUE,
        order.reference(),
        gateway,
        amount,
        new Payer(
            Optional.ofNullable(order.customerId).map(UUID::toString),
            order.buyerName,
            order.email,
            Optional.ofNullable(order.taxId)),
        texts.address(order.billing),
        Optional.ofNullable(token),
        details,
        Locale.forLanguageTag(order.locale));
  }

  /** Where the order's payments stand; nothing where none was opened. */
  PaymentSummary summary(Session session, OrderEntity order) {
    if (order.payments > 0) {
      return payments.summary(session, order.id);
    }
    Money zero = order.money(BigDecimal.ZERO);
    return new PaymentSummary(
        zero, zero, zero, zero, zero, false, false, Optional.empty(), Optional.empty());
  }

  /**
   * Plans giving back what an amended order costs less.
   *
   * @return what is refunded of money that was taken
   */
  Money giveBack(Session session, OrderEntity order, Money amount) {
    Money back = payments.giveBack(session, order.id, amount, "amendment " + order.amendments);
    order.givenBack = order.money(order.givenBack).plus(back).amount();
    return back;
  }

  /** Writes down how far the order is paid. */
  void apply(OrderEntity order, PaymentSummary money) {
    if (order.payments == 0
        && (order.state.ended() || order.state == OrderState.DISPUTED)
        && (order.paymentState == PaymentState.CAPTURED
            || order.paymentState == PaymentState.PARTIALLY_REFUNDED
            || order.paymentState == PaymentState.REFUNDED)) {
      // Paid elsewhere, before it came here: this store's payments do not know of it.
      return;
    }
    PaymentState state = state(order, money);
    if (order.paymentState != state) {
      order.paymentState = state;
    }
  }

  static PaymentState state(OrderEntity order, PaymentSummary money) {
    Money total = order.money(order.total);
    if (money.refunded().isPositive()) {
      return money.refunded().compareTo(money.captured()) >= 0
          ? PaymentState.REFUNDED
          : PaymentState.PARTIALLY_REFUNDED;
    }
    if (money.captured().isPositive()) {
      return money.captured().compareTo(total) >= 0
          ? PaymentState.CAPTURED
          : PaymentState.PARTIALLY_CAPTURED;
    }
    if (total.isZero()) {
      return PaymentState.CAPTURED;
    }
    if (money.authorized().isPositive()) {
      // Of several tenders, one may hold its part while another was declined.
      return money.authorized().compareTo(total) >= 0
          ? PaymentState.AUTHORIZED
          : money.declined() ? PaymentState.DECLINED : PaymentState.UNPAID;
    }
    if (order.paymentState == PaymentState.AUTHORIZED
        || order.paymentState == PaymentState.CANCELLED) {
      return PaymentState.CANCELLED;
    }
    return money.declined() ? PaymentState.DECLINED : PaymentState.UNPAID;
  }
}
