package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.payment.Dispute.Stage;
import org.jspecify.annotations.Nullable;

/** The statements on the table of disputes; who changes one locks its row first. */
@Dependent
class DisputeTable {
  private static final String SELECT =
      "select id, seq, gateway, ref, authorization_ref, payment_id, order_id, stage, raw_stage,"
          + " reason, currency, amount, withdrawn, round, stated_round, bookings, opened_at,"
          + " stage_at, respond_by, reminded, assignee, answer, answered_at, answered_by, note,"
          + " answered_round from"
          + " balcao_dispute where ";

  void insert(Session session, Case c) {
    session.update(
        "insert into balcao_dispute (id, gateway, ref, authorization_ref, payment_id, order_id,"
            + " stage, raw_stage, reason, currency, amount, withdrawn, round, stated_round,"
            + " bookings, opened_at, stage_at, respond_by, reminded) values (?, ?, ?, ?, cast(? as"
            + " uuid), cast(? as uuid), ?, ?, ?, ?, ?, 0, ?, 0, 0, ?, ?, cast(? as timestamp with"
            + " time zone), 0)",
        c.id(),
        c.gateway(),
        c.ref(),
        c.authorizationRef(),
        c.paymentId(),
        c.orderId(),
        c.stage(),
        c.rawStage(),
        c.reason(),
        c.amount().currency().getCurrencyCode(),
        c.amount().amount(),
        c.round(),
        c.openedAt(),
        c.stageAt(),
        c.respondBy());
  }

  /** Nobody else changes it before this unit ends. */
  Case lock(Session session, UUID id) {
    return session
        .first(DisputeTable::map, SELECT + "id = ? for update", id)
        .orElseThrow(() -> new NotFoundException("dispute", id));
  }

  Case get(Session session, UUID id) {
    return session
        .first(DisputeTable::map, SELECT + "id = ?", id)
        .orElseThrow(() -> new NotFoundException("dispute", id));
  }

  Optional<Case> byRef(Session session, String gateway, String ref) {
    return session.first(
        DisputeTable::map, SELECT + "gateway = ? and ref = ? for update", gateway, ref);
  }

  /** About a payment, or else an authorisation that no payment is known of; oldest first. */
  List<Case> about(
      Session session, String gateway, @Nullable UUID paymentId, @Nullable String authorization) {
    if (paymentId != null) {
      return session.list(
          DisputeTable::map,
          SELECT + "gateway = ? and payment_id = ? order by seq for update",
          gateway,
          paymentId);
    }
    return authorization == null
        ? List.of()
        : session.list(
            DisputeTable::map,
            SELECT
                + "gateway = ? and payment_id is null and authorization_ref = ? order by seq for"
                + " update",
            gateway,
            authorization);
  }

  List<Case> ofOrder(Session session, UUID orderId) {
    return session.list(DisputeTable::map, SELECT + "order_id = ? order by seq", orderId);
  }

  List<Case> list(Session session, DisputeQuery query) {
    StringBuilder sql = new StringBuilder(SELECT).append("seq > ?");
    List<Object> parameters = new ArrayList<>(List.of(query.after()));
    add(sql, parameters, " and stage = ?", query.stage());
    add(sql, parameters, " and gateway = ?", query.gateway());
    add(sql, parameters, " and assignee = ?", query.assignee());
    add(sql, parameters, " and respond_by < ?", query.dueBefore());
    if (query.toAnswer()) {
      sql.append(
          " and respond_by is not null and answered_round < round and stage in ('INQUIRY', 'OPENED',"
              + " 'UNRECOGNIZED')");
    }
    sql.append(" order by seq fetch first ").append(query.most()).append(" rows only");
    return session.list(DisputeTable::map, sql.toString(), parameters.toArray());
  }

  private static void add(
      StringBuilder sql, List<Object> parameters, String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(condition);
      parameters.add(value);
    }
  }

  /** How it stands now. */
  void save(Session session, Case c) {
    session.update(
        "update balcao_dispute set ref = ?, payment_id = cast(? as uuid), order_id = cast(? as"
            + " uuid), stage = ?, raw_stage = ?, reason = ?, amount = ?, withdrawn = ?, round = ?,"
            + " bookings = ?, stage_at = ?, respond_by = cast(? as timestamp with time zone),"
            + " reminded = ? where id = ?",
        c.ref(),
        c.paymentId(),
        c.orderId(),
        c.stage(),
        c.rawStage(),
        c.reason(),
        c.amount().amount(),
        c.withdrawn().amount(),
        c.round(),
        c.bookings(),
        c.stageAt(),
        c.respondBy(),
        c.reminded(),
        c.id());
  }

  void stated(Session session, UUID id, int round) {
    session.update("update balcao_dispute set stated_round = ? where id = ?", round, id);
  }

  void reminded(Session session, UUID id, int reminded) {
    session.update("update balcao_dispute set reminded = ? where id = ?", reminded, id);
  }

  void assign(Session session, UUID id, @Nullable String assignee) {
    session.update("update balcao_dispute set assignee = ? where id = ?", assignee, id);
  }

  void note(Session session, UUID id, String note) {
    session.update("update balcao_dispute set note = ? where id = ?", note, id);
  }

  /** The answer of the round was given: nobody has to be reminded of it any more. */
  void answered(Session session, UUID id) {
    session.update("update balcao_dispute set answered_round = round where id = ?", id);
  }

  /** What was said before is no answer to what came since. */
  void unanswered(Session session, UUID id) {
    session.update(
        "update balcao_dispute set answered_round = round - 1 where id = ? and answered_round >="
            + " round",
        id);
  }

  /** What is answered, or is going to be. */
  void answer(Session session, AnswerDispute answer, String by, Instant now) {
    session.update(
        "update balcao_dispute set answer = ?, answered_at = ?, answered_by = ? where id = ?",
        answer.text(),
        now,
        by,
        answer.disputeId());
    session.update("delete from balcao_dispute_exhibit where dispute_id = ?", answer.disputeId());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Exhibit exhibit : answer.exhibits()) {
      rows.add(
          new @Nullable Object[] {
            answer.disputeId(),
            rows.size() + 1,
            exhibit.kind(),
            exhibit.title(),
            exhibit.details(),
            exhibit.at().orElse(null)
          });
    }
    if (!rows.isEmpty()) {
      session.batch(
          "insert into balcao_dispute_exhibit (dispute_id, place, kind, title, details, at) values"
              + " (?, ?, ?, ?, ?, cast(? as timestamp with time zone))",
          rows);
    }
  }

  List<Exhibit> exhibits(Session session, UUID id) {
    return session.list(
        row ->
            new Exhibit(
                row.text("kind"),
                row.text("title"),
                row.text("details"),
                Optional.ofNullable(row.instantOrNull("at"))),
        "select kind, title, details, at from balcao_dispute_exhibit where dispute_id = ? order by"
            + " place",
        id);
  }

  private static Case map(Row row) throws SQLException {
    return new Case(
        row.id("id"),
        row.number("seq"),
        row.text("gateway"),
        row.textOrNull("ref"),
        row.textOrNull("authorization_ref"),
        row.idOrNull("payment_id"),
        row.idOrNull("order_id"),
        row.constant("stage", Stage.class),
        row.text("raw_stage"),
        row.text("reason"),
        row.money("amount", "currency"),
        row.money("withdrawn", "currency"),
        row.integer("round"),
        row.integer("stated_round"),
        row.integer("bookings"),
        row.instant("opened_at"),
        row.instant("stage_at"),
        row.instantOrNull("respond_by"),
        row.integer("reminded"),
        row.textOrNull("assignee"),
        row.textOrNull("answer"),
        row.instantOrNull("answered_at"),
        row.textOrNull("answered_by"),
        row.textOrNull("note"),
        row.integer("answered_round"));
  }
}
