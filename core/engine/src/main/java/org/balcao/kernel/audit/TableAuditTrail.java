package org.balcao.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** The trail as a table without updates. */
@ApplicationScoped
@Typed(AuditTrail.class)
final class TableAuditTrail implements AuditTrail {
  private final Chain chain;
  private final StoreClock clock;

  @Inject
  TableAuditTrail(Chain chain, StoreClock clock) {
    this.chain = chain;
    this.clock = clock;
  }

  @Override
  public void record(
      Session session, String actorKind, String actorId, String command, String subject) {
    session.update(
        "insert into balcao_audit (at, actor_kind, actor_id, command, subject) values (?, ?, ?, ?, ?)",
        clock.now(),
        actorKind,
        actorId,
        command,
        subject.length() > 200 ? subject.substring(0, 200) : subject);
  }

  @Override
  public List<AuditEntry> about(Session session, String subject, int most) {
    return session.list(
        Chain::entry,
        "select id, at, actor_kind, actor_id, command, subject from balcao_audit where subject = ? order"
            + " by id fetch first "
            + Math.max(1, most)
            + " rows only",
        subject);
  }

  @Override
  public List<AuditEntry> search(Session session, AuditQuery query, long after, int most) {
    StringBuilder where = new StringBuilder("id > ?");
    List<Object> parameters = new ArrayList<>(List.of(after));
    condition(where, parameters, " and actor_id = ?", query.actorId());
    condition(where, parameters, " and command = ?", query.command());
    condition(where, parameters, " and subject = ?", query.subject());
    condition(where, parameters, " and at >= ?", query.from());
    condition(where, parameters, " and at < ?", query.before());
    return session.list(
        Chain::entry,
        "select id, at, actor_kind, actor_id, command, subject from balcao_audit where "
            + where
            + " order by id fetch first "
            + most
            + " rows only",
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

  @Override
  public Optional<AuditHead> head(Session session) {
    return chain.head(session);
  }

  @Override
  public boolean holds(Session session, AuditHead link) {
    return chain.holds(session, link);
  }

  @Override
  public ChainReport check(Session session) {
    return chain.check(session);
  }
}
