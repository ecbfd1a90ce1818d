package org.balcao.backoffice.analysis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.analysis.FindingView.State;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.policy.OrderAnalysis.Severity;
import org.jspecify.annotations.Nullable;

/** The statements on the table of findings. */
@Dependent
class FindingTable {
  private static final String SELECT =
      "select id, order_id, order_number, routine, code, severity, evidence, state, owner, reason,"
          + " opened_at, closed_at, closed_by from balcao_finding where ";

  private final StoreClock clock;

  @Inject
  FindingTable(StoreClock clock) {
    this.clock = clock;
  }

  void insert(Session session, FindingView finding) {
    session.update(
        "insert into balcao_finding (id, order_id, order_number, routine, code, severity, evidence,"
            + " state, opened_at, changed_at, version) values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?,"
            + " 0)",
        finding.id(),
        finding.orderId(),
        finding.orderNumber(),
        finding.routine(),
        finding.code(),
        finding.severity(),
        finding.evidence(),
        finding.openedAt(),
        finding.openedAt());
  }

  /** Another order's analysis cannot touch these rows; staff can, and wait. */
  List<FindingView> lock(Session session, UUID orderId, String routine) {
    session.update(
        "update balcao_finding set version = version + 1 where order_id = ? and routine = ?",
        orderId,
        routine);
    return session.list(
        FindingTable::map, SELECT + "order_id = ? and routine = ? order by seq", orderId, routine);
  }

  FindingView lock(Session session, UUID id) {
    session.update("update balcao_finding set version = version + 1 where id = ?", id);
    return get(session, id);
  }

  FindingView get(Session session, UUID id) {
    return session
        .first(FindingTable::map, SELECT + "id = ?", id)
        .orElseThrow(() -> new NotFoundException("finding", id));
  }

  void tell(Session session, UUID id, Severity severity, String evidence) {
    session.update(
        "update balcao_finding set severity = ?, evidence = ?, changed_at = ? where id = ?",
        severity,
        evidence,
        clock.now(),
        id);
  }

  void open(Session session, UUID id) {
    session.update(
        "update balcao_finding set state = 'OPEN', opened_at = ?, changed_at = ?, closed_at = null,"
            + " closed_by = null, reason = null where id = ?",
        clock.now(),
        clock.now(),
        id);
  }

  void close(Session session, UUID id, State state, String by, @Nullable String reason) {
    Instant now = clock.now();
    session.update(
        "update balcao_finding set state = ?, closed_at = ?, changed_at = ?, closed_by = ?, reason"
            + " = ? where id = ?",
        state,
        now,
        now,
        by,
        reason,
        id);
  }

  void own(Session session, UUID id, State state, @Nullable String owner) {
    session.update(
        "update balcao_finding set state = ?, owner = ?, changed_at = ? where id = ?",
        state,
        owner,
        clock.now(),
        id);
  }

  List<FindingView> list(Session session, FindingQuery query) {
    StringBuilder where = new StringBuilder("1 = 1");
    List<Object> parameters = new ArrayList<>();
    query
        .open()
        .ifPresent(
            open ->
                where
                    .append(" and state ")
                    .append(open ? "in" : "not in")
                    .append(" ('OPEN', 'ACKNOWLEDGED')"));
    condition(where, parameters, " and severity = ?", query.severity());
    condition(where, parameters, " and routine = ?", query.routine());
    condition(where, parameters, " and code = ?", query.code());
    condition(where, parameters, " and owner = ?", query.owner());
    condition(where, parameters, " and order_id = ?", query.orderId());
    condition(
        where,
        parameters,
        " and seq > (select seq from balcao_finding where id = ?)",
        query.after());
    return session.list(
        FindingTable::map,
        SELECT + where + " order by seq fetch first " + query.most() + " rows only",
        parameters.toArray());
  }

  private static void condition(
      StringBuilder where, List<Object> parameters, String condition, Optional<?> value) {
    value.ifPresent(
        v -> {
          where.append(condition);
          parameters.add(v);
        });
  }

  List<FindingCount> counts(Session session) {
    return session.list(
        row ->
            new FindingCount(
                row.text("routine"),
                row.text("code"),
                row.constant("severity", Severity.class),
                row.number("standing"),
                row.number("ever")),
        "select routine, code, severity, sum(case when state in ('OPEN', 'ACKNOWLEDGED') then 1 else"
            + " 0 end) as standing, count(*) as ever from balcao_finding group by routine, code,"
            + " severity order by routine, code, severity");
  }

  private static FindingView map(Row row) throws SQLException {
    return new FindingView(
        row.id("id"),
        row.id("order_id"),
        row.text("order_number"),
        row.text("routine"),
        row.text("code"),
        row.constant("severity", Severity.class),
        row.text("evidence"),
        row.constant("state", State.class),
        Optional.ofNullable(row.textOrNull("owner")),
        Optional.ofNullable(row.textOrNull("reason")),
        row.instant("opened_at"),
        Optional.ofNullable(row.instantOrNull("closed_at")),
        Optional.ofNullable(row.textOrNull("closed_by")));
  }
}
