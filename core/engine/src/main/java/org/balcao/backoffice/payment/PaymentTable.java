package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/**
 * The statements on the table of payments. Whoever changes a payment locks its row first, an
 * order's rows in the order in which they were opened; every change is a compare-and-set on the
 * version.
 */
@Dependent
class PaymentTable {
  private static final String COLUMNS =
      "id, order_id, order_number, task_queue, task_subject, gateway, holder, customer_id,"
          + " locale,"
          + " currency, amount, authorized, captured, capturing, ahead, cancelling, refunded,"
          + " refunding, state, unwanted, on_account, authorization_ref, expires_at, request,"
          + " action_kind, action_text, action_expires, opened_at, version";

  private static final String SELECT = "select " + COLUMNS + " from balcao_payment where ";

  void insert(Session session, Payment p) {
    session.update(
        "insert into balcao_payment (id, order_id, order_number, task_queue, task_subject, gateway,"
            + " holder, customer_id, locale, currency, amount, authorized, captured, capturing, ahead,"
            + " cancelling, refunded, refunding, state, unwanted, request, opened_at, version)"
            + " values (?, ?, ?, ?, ?, ?, cast(? as uuid), cast(? as uuid), ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, ?, ?, ?,"
            + " ?, 0)",
        p.id(),
        p.orderId(),
        p.orderNumber(),
        p.taskQueue(),
        p.taskSubject(),
        p.gateway(),
        p.holder(),
        p.customerId(),
        p.locale().toLanguageTag(),
        p.amount().currency().getCurrencyCode(),
        p.amount().amount(),
        p.state(),
        p.unwanted(),
        p.request(),
        p.openedAt());
  }

  /** Oldest first. */
  List<Payment> ofOrder(Session session, UUID orderId) {
    return session.list(PaymentTable::map, SELECT + "order_id = ? order by seq", orderId);
  }

  /** Oldest first; nobody else changes them before this unit ends. */
  List<Payment> lockOrder(Session session, UUID orderId) {
    return session.list(
        PaymentTable::map, SELECT + "order_id = ? order by seq for update", orderId);
  }

  /** The order with that number; the newest payment of it. */
  Optional<Payment> ofOrderNumber(Session session, String orderNumber) {
    return session.first(
        PaymentTable::map, SELECT + "order_number = ? order by seq desc", orderNumber);
  }

  /** Nobody else changes it before this unit ends. */
  Payment lock(Session session, UUID id) {
    return session
        .first(PaymentTable::map, SELECT + "id = ? for update", id)
        .orElseThrow(() -> new IllegalStateException("there is no payment " + id));
  }

  void save(Session session, Payment p) {
    ActionColumns action = ActionColumns.of(p.action());
    Amounts a = p.amounts();
    int changed =
        session.update(
            "update balcao_payment set authorized = ?, captured = ?, capturing = ?, ahead = ?,"
                + " cancelling = ?, refunded = ?, refunding = ?, state = ?, unwanted = ?,"
                + " on_account = cast(? as boolean), authorization_ref = ?, expires_at = cast(? as"
                + " timestamp with time zone), request = ?, action_kind = ?, action_text = ?,"
                + " action_expires = cast(? as timestamp with time zone), version = version + 1"
                + " where id = ? and version = ?",
            a.authorized().amount(),
            a.captured().amount(),
            a.capturing().amount(),
            a.ahead().amount(),
            a.cancelling().amount(),
            a.refunded().amount(),
            a.refunding().amount(),
            p.state(),
            p.unwanted(),
            p.onAccount(),
            p.authorizationRef(),
            p.expires(),
            p.request(),
            action.kind(),
            action.text(),
            action.expires(),
            p.id(),
            p.version());
    if (changed != 1) {
      // The unit is run again from its start.
      throw new OptimisticLockException("payment " + p.id() + " was changed by another");
    }
  }

  private static Payment map(Row row) throws SQLException {
    return new Payment(
        row.id("id"),
        row.id("order_id"),
        row.text("order_number"),
        row.text("task_queue"),
        row.text("task_subject"),
        row.text("gateway"),
        row.idOrNull("holder"),
        row.idOrNull("customer_id"),
        Locale.forLanguageTag(row.text("locale")),
        money(row, "amount"),
        new Amounts(
            money(row, "authorized"),
            money(row, "captured"),
            money(row, "capturing"),
            money(row, "ahead"),
            money(row, "cancelling"),
            money(row, "refunded"),
            money(row, "refunding")),
        row.constant("state", Payment.State.class),
        row.flag("unwanted"),
        row.textOrNull("on_account") == null ? null : row.flag("on_account"),
        row.textOrNull("authorization_ref"),
        row.instantOrNull("expires_at"),
        row.textOrNull("request"),
        ActionColumns.read(row),
        row.instant("opened_at"),
        row.integer("version"));
  }

  private static Money money(Row row, String column) throws SQLException {
    return row.money(column, "currency");
  }
}
