package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.backoffice.payment.PaymentView.State;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** The statements on the table of operations; every change is guarded by the state. */
@Dependent
class OperationTable {
  private static final String COLUMNS =
      "o.id, o.payment_id, o.order_id, o.kind, o.reason, o.part, o.currency, o.amount, o.moved,"
          + " o.set_aside, o.final_capture, o.state, o.attention, o.problem, o.replaces,"
          + " o.begun_at";

  private static final String SELECT =
      "select " + COLUMNS + " from balcao_payment_operation o where ";

  void insert(Session session, List<Operation> operations, Instant now) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Operation o : operations) {
      rows.add(
          new @Nullable Object[] {
            o.id(),
            o.paymentId(),
            o.orderId(),
            o.kind(),
            o.reason(),
            o.part(),
            o.amount().currency().getCurrencyCode(),
            o.amount().amount(),
            o.moved().amount(),
            o.setAside(),
            o.last(),
            o.state(),
            o.attention(),
            o.problem(),
            o.replaces(),
            now,
            o.state() == State.PLANNED ? null : now
          });
    }
    session.batch(
        "insert into balcao_payment_operation (id, payment_id, order_id, kind, reason, part,"
            + " currency, amount, moved, set_aside, final_capture, state, attention, problem,"
            + " replaces, planned_at, ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " cast(? as uuid), ?, cast(? as timestamp with time zone))",
        rows);
  }

  /** Oldest first. */
  List<Operation> ofOrder(Session session, UUID orderId) {
    return session.list(OperationTable::map, SELECT + "o.order_id = ? order by o.seq", orderId);
  }

  /** What was planned of that kind for that reason, oldest first. */
  List<Operation> planned(Session session, UUID orderId, Kind kind, String reason) {
    return session.list(
        OperationTable::map,
        SELECT + "o.order_id = ? and o.kind = ? and o.reason = ? order by o.seq",
        orderId,
        kind,
        reason);
  }

  Optional<Operation> find(Session session, UUID id) {
    return session.first(OperationTable::map, SELECT + "o.id = ?", id);
  }

  /**
   * The operation to carry out next. Those of one payment keep their order, but that a refund,
   * which may take days to settle, holds nothing up; one that waits lets others go first.
   */
  Optional<Operation> next(Session session, UUID orderId) {
    return session.first(
        OperationTable::map,
        SELECT
            + "o.order_id = ? and o.state = 'PLANNED' and not exists (select 1 from"
            + " balcao_payment_operation e where e.payment_id = o.payment_id and e.state ="
            + " 'PLANNED' and e.kind <> 'REFUND' and e.seq < o.seq) order by case when"
            + " o.waiting_until is null then 0 else 1 end, o.waiting_until, o.seq fetch first 1"
            + " rows only",
        orderId);
  }

  /** Marks that the gateway may have been called; no if it is not to be called any more. */
  boolean begin(Session session, UUID id, Instant now) {
    return session.update(
            "update balcao_payment_operation set begun_at = ? where id = ? and state = 'PLANNED'"
                + " and begun_at is null",
            now,
            id)
        == 1;
  }

  /** Takes it back before the gateway was called; no if it may have been. */
  boolean withdraw(Session session, UUID id, String why, Instant now) {
    return session.update(
            "update balcao_payment_operation set state = 'REFUSED', problem = ?, ended_at = ? where"
                + " id = ? and state = 'PLANNED' and begun_at is null",
            why,
            now,
            id)
        == 1;
  }

  void waiting(Session session, UUID id, Instant until) {
    session.update(
        "update balcao_payment_operation set waiting_until = ? where id = ? and state = 'PLANNED'",
        until,
        id);
  }

  /** Its end: it happened, or it did not and nothing of it is set aside any more. */
  void end(
      Session session,
      Operation before,
      State state,
      Money moved,
      boolean attention,
      @Nullable String problem,
      Instant now) {
    change(session, before, state, moved, false, attention, problem, now);
  }

  /** The process gave up on it. */
  void stick(Session session, Operation before, boolean setAside, String problem, Instant now) {
    Money nothing = Money.zero(before.amount().currency());
    change(session, before, State.STUCK, nothing, setAside, true, problem, now);
  }

  /** It is to be carried out again. */
  void reopen(Session session, Operation before, boolean setAside) {
    Money nothing = Money.zero(before.amount().currency());
    change(session, before, State.PLANNED, nothing, setAside, false, before.problem(), null);
  }

  private void change(
      Session session,
      Operation before,
      State state,
      Money moved,
      boolean setAside,
      boolean attention,
      @Nullable String problem,
      @Nullable Instant ended) {
    int changed =
        session.update(
            "update balcao_payment_operation set state = ?, moved = ?, set_aside = ?, attention ="
                + " ?, problem = ?, waiting_until = null, ended_at = cast(? as timestamp with time"
                + " zone) where id = ? and state = ?",
            state,
            moved.amount(),
            setAside,
            attention,
            shortened(problem),
            ended,
            before.id(),
            before.state());
    if (changed != 1) {
      throw new IllegalStateException(
          "operation " + before.id() + " is not " + before.state() + " any more");
    }
  }

  /** A person has looked at it. */
  void dismiss(Session session, UUID id) {
    session.update("update balcao_payment_operation set attention = false where id = ?", id);
  }

  /** What a person says of it. */
  void note(Session session, UUID id, String note) {
    session.update("update balcao_payment_operation set problem = ? where id = ?", note, id);
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null || text.length() <= 1000 ? text : text.substring(0, 1000);
  }

  private static Operation map(Row row) throws SQLException {
    return new Operation(
        row.id("id"),
        row.id("payment_id"),
        row.id("order_id"),
        row.constant("kind", Kind.class),
        row.text("reason"),
        row.integer("part"),
        row.money("amount", "currency"),
        row.money("moved", "currency"),
        row.flag("set_aside"),
        row.flag("final_capture"),
        row.constant("state", State.class),
        row.flag("attention"),
        row.textOrNull("problem"),
        row.idOrNull("replaces"),
        row.instantOrNull("begun_at") != null);
  }
}
