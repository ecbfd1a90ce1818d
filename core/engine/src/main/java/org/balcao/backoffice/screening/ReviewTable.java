package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.ScreeningPoint;

/** The statements on the tables of reviews and their notes. */
@Dependent
class ReviewTable {
  private static final String SELECT =
      "select id, order_id, order_number, point, occasion, currency, amount, reason, state,"
          + " opened_at, due_at, overdue, assignee, ended_at from balcao_screening_review where ";

  @Inject
  ReviewTable() {}

  void insert(Session session, ReviewView review) {
    session.update(
        "insert into balcao_screening_review (id, order_id, order_number, point, occasion,"
            + " currency, amount, reason, state, opened_at, due_at, overdue) values (?, ?, ?, ?, ?,"
            + " ?, ?, ?, 'OPEN', ?, ?, ?)",
        review.id(),
        review.orderId(),
        review.orderNumber(),
        review.point(),
        review.occasion(),
        review.amount().currency().getCurrencyCode(),
        review.amount().amount(),
        review.reason(),
        review.openedAt(),
        review.dueAt(),
        review.overdue());
  }

  ReviewView get(Session session, UUID id) {
    return session
        .first(ReviewTable::map, SELECT + "id = ?", id)
        .orElseThrow(() -> new NotFoundException("review", id));
  }

  List<ReviewView> openOf(Session session, UUID orderId) {
    return session.list(
        ReviewTable::map, SELECT + "order_id = ? and state = 'OPEN' order by seq", orderId);
  }

  List<ReviewView> list(Session session, ReviewQuery query) {
    StringBuilder where = new StringBuilder("1 = 1");
    List<Object> parameters = new ArrayList<>();
    query.state().ifPresent(v -> add(where, parameters, " and state = ?", v));
    query.orderId().ifPresent(v -> add(where, parameters, " and order_id = ?", v));
    query.point().ifPresent(v -> add(where, parameters, " and point = ?", v));
    query.assignee().ifPresent(v -> add(where, parameters, " and assignee = ?", v));
    if (query.unassigned()) {
      where.append(" and assignee is null");
    }
    query.openedBefore().ifPresent(v -> add(where, parameters, " and opened_at < ?", v));
    query
        .atLeast()
        .ifPresent(
            v -> {
              add(where, parameters, " and currency = ?", v.currency().getCurrencyCode());
              add(where, parameters, " and amount >= ?", v.amount());
            });
    query
        .after()
        .ifPresent(
            v ->
                add(
                    where,
                    parameters,
                    " and seq > (select seq from balcao_screening_review where id = ?)",
                    v));
    return session.list(
        ReviewTable::map,
        SELECT + where + " order by seq fetch first " + query.most() + " rows only",
        parameters.toArray());
  }

  private static void add(
      StringBuilder where, List<Object> parameters, String condition, Object value) {
    where.append(condition);
    parameters.add(value);
  }

  /** Whether it was open, and nobody's, and is this account's now. */
  boolean take(Session session, UUID id, String account, Instant now) {
    return session.update(
            "update balcao_screening_review set assignee = ?, assigned_at = ? where id = ? and"
                + " state = 'OPEN' and assignee is null",
            account,
            now,
            id)
        > 0;
  }

  /** Whether it was open. */
  boolean assign(Session session, UUID id, String account, Instant now) {
    return session.update(
            "update balcao_screening_review set assignee = ?, assigned_at = ? where id = ? and"
                + " state = 'OPEN'",
            account,
            now,
            id)
        > 0;
  }

  void unassign(Session session, UUID id) {
    session.update(
        "update balcao_screening_review set assignee = null, assigned_at = null where id = ? and"
            + " state = 'OPEN'",
        id);
  }

  /** Whether it was open, and has ended now. */
  boolean end(Session session, UUID id, boolean approved, Instant now) {
    return session.update(
            "update balcao_screening_review set state = ?, ended_at = ? where id = ? and state ="
                + " 'OPEN'",
            approved ? ReviewView.State.APPROVED : ReviewView.State.DECLINED,
            now,
            id)
        > 0;
  }

  void overdue(Session session, UUID id) {
    session.update(
        "update balcao_screening_review set overdue = ? where id = ? and state = 'OPEN'", true, id);
  }

  void insertNote(Session session, UUID orderId, String account, String text, Instant now) {
    session.update(
        "insert into balcao_screening_note (order_id, account, text, at) values (?, ?, ?, ?)",
        orderId,
        account,
        text,
        now);
  }

  List<ReviewNote> notes(Session session, UUID orderId) {
    return session.list(
        row -> new ReviewNote(row.text("account"), row.text("text"), row.instant("at")),
        "select account, text, at from balcao_screening_note where order_id = ? order by seq",
        orderId);
  }

  private static ReviewView map(Row row) throws SQLException {
    return new ReviewView(
        row.id("id"),
        row.id("order_id"),
        row.text("order_number"),
        row.constant("point", ScreeningPoint.class),
        row.text("occasion"),
        row.money("amount", "currency"),
        row.text("reason"),
        row.constant("state", ReviewView.State.class),
        row.instant("opened_at"),
        row.instant("due_at"),
        row.flag("overdue"),
        Optional.ofNullable(row.textOrNull("assignee")),
        Optional.ofNullable(row.instantOrNull("ended_at")));
  }
}
