package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.credit.CreditKind;
import org.balcao.backoffice.credit.StoredValue;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which one order is paid: what the store keeps itself is drawn at once, gateways are
 * asked one after another by the process, and the order's own gateway takes the rest.
 */
@Dependent
class OrderTenders {
  private static final int MOST = 10;

  private final OrderPayments payments;
  private final StoredValue value;
  private final OrderTexts texts;

  @Inject
  OrderTenders(OrderPayments payments, StoredValue value, OrderTexts texts) {
    this.payments = payments;
    this.value = value;
    this.texts = texts;
  }

  /** A gateway that waits for its turn. */
  private record Waiting(
      int place, String gateway, @Nullable String token, String details, Money amount) {}

  /** Refuses what can never be a way to pay. */
  void check(String gateway, List<Tender> tenders) {
    if (tenders.isEmpty() || !gateway.equals(PlaceOrder.NO_GATEWAY)) {
      payments.requireGateway(gateway);
    }
    List<String> problems = new ArrayList<>();
    if (tenders.size() > MOST) {
      problems.add("tenders: at most " + MOST);
    }
    for (Tender tender : tenders) {
      if (tender.amount().filter(amount -> !amount.isPositive()).isPresent()) {
        problems.add("tenders: an amount must be more than zero");
      }
      if (tender.takesTheRest()) {
        problems.add("tenders: a gateway without an amount takes all that is left, and comes last");
      }
      tender.gateway().ifPresent(payments::requireGateway);
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-ORD016", problems);
    }
  }

  /** Draws what can be drawn at once, and notes which gateways come before the order's own. */
  void take(Session session, OrderEntity order, List<Tender> tenders, Money authorized) {
    drop(session, order);
    Money total = order.money(order.total);
    Money left = total.minus(authorized);
    Map<Tender, UUID> holders = holders(session, order, tenders, total.currency());
    for (int place = 0; place < tenders.size(); place++) {
      Tender tender = tenders.get(place);
      Money wanted = tender.amount().map(left::min).orElse(left);
      if (!wanted.isPositive()) {
        continue;
      }
      if (tender.kind() == Tender.Kind.GATEWAY) {
        wait(session, order, place, tender, wanted);
        left = left.minus(wanted);
      } else {
        CreditKind kind =
            tender.kind() == Tender.Kind.GIFT_CARD ? CreditKind.GIFT_CARD : CreditKind.STORE_CREDIT;
        Money drawn =
            payments.draw(
                session, order, kind, Objects.requireNonNull(holders.get(tender)), wanted);
        if (tender.amount().isPresent() && drawn.compareTo(wanted) < 0) {
          throw new ConflictException(
              "BAL-ORD017",
              "the " + kind.tender() + " has only " + drawn + " left, and not " + wanted);
        }
        left = left.minus(drawn);
      }
    }
    if (left.isPositive() && order.gateway.equals(PlaceOrder.NO_GATEWAY)) {
      throw new ConflictException(
          "BAL-ORD018",
          "the tenders pay "
              + total.minus(left)
              + " of "
              + total
              + "; add a payment gateway for the rest");
    }
  }

  /** Codes are looked up and accounts locked first, in one order whatever the buyer's is. */
  private Map<Tender, UUID> holders(
      Session session, OrderEntity order, List<Tender> tenders, Currency currency) {
    Map<Tender, UUID> holders = new HashMap<>();
    for (Tender tender : tenders) {
      switch (tender.kind()) {
        case GIFT_CARD ->
            holders.put(tender, value.giftCard(session, tender.code().orElse(""), currency));
        case STORE_CREDIT -> {
          if (order.customerId == null) {
            throw new InvalidRequestException(
                "BAL-ORD016", "tenders: store credit is a customer's; guests have none");
          }
          holders.put(tender, order.customerId);
        }
        case GATEWAY -> {}
      }
    }
    for (CreditKind kind : CreditKind.values()) {
      value.lock(
          session,
          kind,
          holders.entrySet().stream()
              .filter(e -> e.getKey().kind().name().equals(kind.name()))
              .map(Map.Entry::getValue)
              .toList(),
          currency);
    }
    return holders;
  }

  /**
   * Opens the next payment of an order that is not paid in full.
   *
   * @param left what is to be paid yet
   * @return no if there is no gateway left to ask
   */
  boolean openNext(Session session, OrderEntity order, Money left) {
    Optional<Waiting> next = next(session, order);
    if (next.isPresent()) {
      Waiting waiting = next.get();
      session.update(
          "delete from balcao_order_tender where order_id = ? and place = ?",
          order.id,
          waiting.place());
      payments.open(
          session,
          order,
          waiting.gateway(),
          waiting.token(),
          texts.details(waiting.details()),
          waiting.amount().min(left));
      return true;
    }
    if (order.gateway.equals(PlaceOrder.NO_GATEWAY)) {
      return false;
    }
    payments.open(
        session,
        order,
        order.gateway,
        order.paymentToken,
        texts.details(order.paymentDetails),
        left);
    return true;
  }

  /** None is asked any more. */
  void drop(Session session, OrderEntity order) {
    session.update("delete from balcao_order_tender where order_id = ?", order.id);
  }

  private void wait(Session session, OrderEntity order, int place, Tender tender, Money amount) {
    session.update(
        "insert into balcao_order_tender (order_id, place, gateway, token, details, currency,"
            + " amount) values (?, ?, ?, ?, ?, ?, ?)",
        order.id,
        place,
        tender.gateway().orElseThrow(),
        tender.token().orElse(null),
        texts.write(tender.attributes()),
        amount.currency().getCurrencyCode(),
        amount.amount());
  }

  private static Optional<Waiting> next(Session session, OrderEntity order) {
    return session.first(
        row ->
            new Waiting(
                row.integer("place"),
                row.text("gateway"),
                row.textOrNull("token"),
                row.text("details"),
                row.money("amount", "currency")),
        "select place, gateway, token, details, currency, amount from balcao_order_tender where"
            + " order_id = ? order by place fetch first 1 rows only",
        order.id);
  }
}
