package org.balcao.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** The trail as a table without updates. */
@ApplicationScoped
@Typed(AuditTrail.class)
final class TableAuditTrail implements AuditTrail {
  private final StoreClock clock;

  @Inject
  TableAuditTrail(StoreClock clock) {
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
        row ->
            new AuditEntry(
                row.instant("at"),
                row.text("actor_kind"),
                row.text("actor_id"),
                row.text("command"),
                row.text("subject")),
        "select at, actor_kind, actor_id, command, subject from balcao_audit where subject = ? order"
            + " by id fetch first "
            + Math.max(1, most)
            + " rows only",
        subject);
  }
}
