package org.balcao.kernel.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.digest.Digest;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** The statements on the table of proposals. */
@Dependent
class ApprovalTable {
  private static final String SELECT =
      "select id, kind, subject, currency, amount, reason, requested_by, requested_at, expires_at,"
          + " state, decided_by, decided_at, decision from balcao_approval where ";

  private final Json json;
  private final StoreClock clock;

  @Inject
  ApprovalTable(Json json, StoreClock clock) {
    this.json = json;
    this.clock = clock;
  }

  void insert(Session session, UUID id, Proposal proposal, String by, Instant expires) {
    String payload = json.write(proposal.payload());
    session.update(
        "insert into balcao_approval (id, kind, subject, payload, payload_hash, currency, amount,"
            + " reason, requested_by, requested_at, expires_at, state) values (?, ?, ?, ?, ?, ?,"
            + " cast(? as numeric(19, 4)), ?, ?, ?, ?, 'OPEN')",
        id,
        proposal.kind(),
        proposal.subject(),
        payload,
        Digest.sha256(payload),
        proposal.amount().map(m -> m.currency().getCurrencyCode()).orElse(null),
        proposal.amount().map(m -> m.amount()).orElse(null),
        proposal.reason(),
        by,
        clock.now(),
        expires);
  }

  /** The same proposal, if it is open. */
  Optional<UUID> same(Session session, Proposal proposal) {
    return session.first(
        row -> row.id("id"),
        "select id from balcao_approval where subject = ? and state = 'OPEN' and kind = ? and"
            + " payload_hash = ? and expires_at > ? order by seq",
        proposal.subject(),
        proposal.kind(),
        Digest.sha256(json.write(proposal.payload())),
        clock.now());
  }

  ApprovalView get(Session session, UUID id) {
    return session
        .first(this::map, SELECT + "id = ?", id)
        .orElseThrow(() -> new NotFoundException("approval", id));
  }

  <T> T payload(Session session, UUID id, Class<T> type) {
    return session
        .first(
            row -> json.read(row.text("payload"), type),
            "select payload from balcao_approval where id = ?",
            id)
        .orElseThrow(() -> new NotFoundException("approval", id));
  }

  List<ApprovalView> list(Session session, ApprovalQuery query) {
    StringBuilder where = new StringBuilder("1 = 1");
    List<Object> parameters = new ArrayList<>();
    query
        .state()
        .ifPresent(
            state -> {
              switch (state) {
                case OPEN -> where.append(" and state = 'OPEN' and expires_at > ?");
                case EXPIRED -> where.append(" and state = 'OPEN' and expires_at <= ?");
                case APPROVED, REFUSED, WITHDRAWN -> where.append(" and state = ?");
              }
              parameters.add(
                  switch (state) {
                    case OPEN, EXPIRED -> clock.now();
                    case APPROVED, REFUSED, WITHDRAWN -> state;
                  });
            });
    query
        .subject()
        .ifPresent(
            subject -> {
              where.append(" and subject = ?");
              parameters.add(subject);
            });
    query
        .after()
        .ifPresent(
            after -> {
              where.append(" and seq > (select seq from balcao_approval where id = ?)");
              parameters.add(after);
            });
    return session.list(
        this::map,
        SELECT + where + " order by seq fetch first " + query.most() + " rows only",
        parameters.toArray());
  }

  /** Whether it was open, and is decided now. */
  boolean decide(Session session, UUID id, ApprovalView.State state, String by, String reason) {
    return session.update(
            "update balcao_approval set state = ?, decided_by = ?, decided_at = ?, decision = ?"
                + " where id = ? and state = 'OPEN' and expires_at > ?",
            state,
            by,
            clock.now(),
            reason,
            id,
            clock.now())
        > 0;
  }

  private ApprovalView map(Row row) throws SQLException {
    ApprovalView.State state = row.constant("state", ApprovalView.State.class);
    Instant expires = row.instant("expires_at");
    return new ApprovalView(
        row.id("id"),
        row.text("kind"),
        row.text("subject"),
        row.textOrNull("currency") == null
            ? Optional.empty()
            : Optional.of(row.money("amount", "currency")),
        row.text("reason"),
        row.text("requested_by"),
        row.instant("requested_at"),
        expires,
        state == ApprovalView.State.OPEN && !expires.isAfter(clock.now())
            ? ApprovalView.State.EXPIRED
            : state,
        Optional.ofNullable(row.textOrNull("decided_by")),
        Optional.ofNullable(row.instantOrNull("decided_at")),
        Optional.ofNullable(row.textOrNull("decision")));
  }
}
