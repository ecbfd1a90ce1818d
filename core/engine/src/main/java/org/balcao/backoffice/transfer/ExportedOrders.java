package org.balcao.backoffice.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.desk.FoundOrder;
import org.balcao.backoffice.desk.OrderDesk;
import org.balcao.backoffice.desk.OrderPage;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.payment.PaymentSummary;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Orders with all that a column may show, a page in one unit of work. */
@Dependent
class ExportedOrders {
  private final OrderDesk desk;
  private final Payments payments;
  private final ImportTable imports;

  @Inject
  ExportedOrders(OrderDesk desk, Payments payments, ImportTable imports) {
    this.desk = desk;
    this.payments = payments;
    this.imports = imports;
  }

  /** Some of the orders that were searched for. */
  record Page(List<ExportedOrder> orders, Optional<String> next) {}

  /** An order, and what its view does not tell. */
  record ExportedOrder(FoundOrder found, Beside beside, Money refunded) {
    OrderView view() {
      return found.order();
    }
  }

  /** What lies in the order's row and history. */
  record Beside(
      @Nullable String phone,
      @Nullable String taxId,
      @Nullable String channel,
      @Nullable Instant endedAt) {}

  Page page(Session session, Actor actor, OrderSearch search, Optional<String> after, int most) {
    OrderPage page = desk.search(actor, search, after, most);
    List<UUID> ids = page.orders().stream().map(found -> found.order().id()).toList();
    Map<UUID, Beside> beside = beside(session, ids);
    Map<UUID, Money> refunded = imports.refunded(session, ids);
    List<ExportedOrder> orders = new ArrayList<>();
    for (FoundOrder found : page.orders()) {
      UUID id = found.order().id();
      orders.add(
          new ExportedOrder(
              found,
              beside.getOrDefault(id, new Beside(null, null, null, null)),
              Optional.ofNullable(refunded.get(id))
                  .orElseGet(() -> refunded(session, found.order()))));
    }
    return new Page(orders, page.next());
  }

  private static Map<UUID, Beside> beside(Session session, List<UUID> ids) {
    Map<UUID, Beside> found = new HashMap<>();
    Chunks.list(
        session,
        row ->
            Optional.ofNullable(
                found.put(
                    row.id("id"),
                    new Beside(
                        row.textOrNull("phone"),
                        row.textOrNull("tax_id"),
                        row.textOrNull("channel"),
                        row.instantOrNull("ended_at")))),
        "select o.id, o.phone, o.tax_id, o.channel, (select max(t.at) from balcao_order_transition t"
            + " where t.order_id = o.id and t.to_state = o.state and o.state in ('COMPLETED',"
            + " 'CANCELLED')) as ended_at from balcao_order o where o.id",
        ids,
        "");
    return found;
  }

  /** What of the order's price the store did not keep, as far as it was given back. */
  private Money refunded(Session session, OrderView order) {
    Money zero = Money.zero(order.total().currency());
    if (order.paymentState() != PaymentState.REFUNDED
        && order.paymentState() != PaymentState.PARTIALLY_REFUNDED) {
      return zero;
    }
    PaymentSummary money = payments.summary(session, order.id());
    Money lacking = order.total().minus(money.captured().minus(money.refunded()));
    return lacking.isNegative() ? zero : lacking.min(money.refunded());
  }
}
