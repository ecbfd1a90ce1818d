package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.settlement.SettlementDifference.Kind;
import org.balcao.backoffice.settlement.SettlementDifference.Status;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** The statements on the queue of differences. */
@Dependent
class DifferenceTable {
  private static final String SELECT =
      "select d.id, d.seq, d.gateway, d.kind, d.status, l.line_key, d.operation_id, d.order_id,"
          + " d.currency, d.amount, d.explanation, d.assignee, d.reason, d.happened_on, d.opened_at,"
          + " d.ended_at, d.ended_by from balcao_settlement_difference d left join"
          + " balcao_settlement_line l on l.id = d.line_id where ";

  void insert(
      Session session,
      UUID id,
      String gateway,
      Kind kind,
      @Nullable UUID lineId,
      @Nullable UUID operationId,
      @Nullable UUID orderId,
      Money amount,
      String explanation,
      LocalDate day,
      Instant now) {
    session.update(
        "insert into balcao_settlement_difference (id, gateway, kind, status, line_id,"
            + " operation_id, order_id, currency, amount, explanation, happened_on, opened_at)"
            + " values (?, ?, ?, 'OPEN', cast(? as uuid), cast(? as uuid), cast(? as uuid), ?, ?,"
            + " ?, ?, ?)",
        id,
        gateway,
        kind,
        lineId,
        operationId,
        orderId,
        amount.currency().getCurrencyCode(),
        amount.amount(),
        explanation.length() > 500 ? explanation.substring(0, 500) : explanation,
        day,
        now);
  }

  List<SettlementDifference> list(Session session, DifferenceQuery query) {
    StringBuilder sql = new StringBuilder(SELECT).append("d.seq > ?");
    List<Object> parameters = new ArrayList<>(List.of(query.after()));
    add(sql, parameters, " and d.gateway = ?", query.gateway());
    add(sql, parameters, " and d.kind = ?", query.kind());
    add(sql, parameters, " and d.status = ?", query.status());
    add(sql, parameters, " and d.assignee = ?", query.assignee());
    sql.append(" order by d.seq fetch first ").append(query.most()).append(" rows only");
    return session.list(DifferenceTable::map, sql.toString(), parameters.toArray());
  }

  private static void add(
      StringBuilder sql, List<Object> parameters, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      parameters.add(value);
    }
  }

  SettlementDifference get(Session session, UUID id) {
    return session
        .first(DifferenceTable::map, SELECT + "d.id = ?", id)
        .orElseThrow(() -> new NotFoundException("difference", id));
  }

  /** Nobody else decides on it before this unit ends. */
  SettlementDifference lock(Session session, UUID id) {
    session.first(
        row -> row.id("id"),
        "select id from balcao_settlement_difference where id = ? for update",
        id);
    return get(session, id);
  }

  @Nullable UUID line(Session session, UUID id) {
    return session
        .first(
            row -> Optional.ofNullable(row.idOrNull("line_id")),
            "select line_id from balcao_settlement_difference where id = ?",
            id)
        .flatMap(line -> line)
        .orElse(null);
  }

  /** Whether an operation was given up as missing; nobody gives it up before this unit ends. */
  boolean writtenOff(Session session, UUID operationId) {
    return session
        .first(
            row -> row.constant("status", Status.class),
            "select status from balcao_settlement_difference where operation_id = ? for update",
            operationId)
        .filter(status -> status == Status.ACCEPTED)
        .isPresent();
  }

  void assign(Session session, UUID id, @Nullable String assignee) {
    session.update(
        "update balcao_settlement_difference set assignee = ? where id = ?", assignee, id);
  }

  void end(Session session, UUID id, Status status, String reason, String by, Instant now) {
    session.update(
        "update balcao_settlement_difference set status = ?, reason = ?, ended_by = ?, ended_at = ?"
            + " where id = ? and status = 'OPEN'",
        status,
        reason,
        by,
        now,
        id);
  }

  /** A line has come after all. */
  void arrived(Session session, String subject, String by, Instant now) {
    if (subject.startsWith("operation:")) {
      session.update(
          "update balcao_settlement_difference set status = 'RESOLVED', reason = 'a statement told"
              + " of it later', ended_by = ?, ended_at = ? where operation_id = ? and status ="
              + " 'OPEN'",
          by,
          now,
          UUID.fromString(subject.substring("operation:".length())));
    }
  }

  /** Another kind of difference than was thought. */
  void change(Session session, UUID id, Kind kind, String explanation) {
    session.update(
        "update balcao_settlement_difference set kind = ?, explanation = ? where id = ? and status ="
            + " 'OPEN'",
        kind,
        explanation.length() > 500 ? explanation.substring(0, 500) : explanation,
        id);
  }

  private static SettlementDifference map(Row row) throws SQLException {
    return new SettlementDifference(
        row.id("id"),
        row.number("seq"),
        row.text("gateway"),
        row.constant("kind", Kind.class),
        row.constant("status", Status.class),
        Optional.ofNullable(row.textOrNull("line_key")),
        Optional.ofNullable(row.idOrNull("operation_id")),
        Optional.ofNullable(row.idOrNull("order_id")),
        row.money("amount", "currency"),
        row.text("explanation"),
        Optional.ofNullable(row.textOrNull("assignee")),
        Optional.ofNullable(row.textOrNull("reason")),
        Objects.requireNonNull(row.dateOrNull("happened_on")),
        row.instant("opened_at"),
        Optional.ofNullable(row.instantOrNull("ended_at")),
        Optional.ofNullable(row.textOrNull("ended_by")));
  }
}
