package org.balcao.kernel.process;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;

/** The statements on the table of attempts; every change is a compare-and-set on the version. */
@Dependent
class AttemptTable {
  private static final String COLUMNS =
      "id, operation, plugin_kind, plugin_name, subject, task_queue, task_subject, patience,"
          + " created_at, state, tries, ref, called_at, doubt_at, next_at, deadline_at, diagnostic, nudges, version";

  Optional<Attempt> find(Session session, String operation, String subject) {
    return session.first(
        AttemptTable::map,
        "select " + COLUMNS + " from balcao_attempt where subject = ? and operation = ?",
        subject,
        operation);
  }

  List<Attempt> about(Session session, String subject) {
    return session.list(
        AttemptTable::map,
        "select " + COLUMNS + " from balcao_attempt where subject = ? order by created_at, id",
        subject);
  }

  Optional<Attempt> byKey(Session session, UUID id) {
    return session.first(
        AttemptTable::map, "select " + COLUMNS + " from balcao_attempt where id = ?", id);
  }

  List<Attempt> byRef(Session session, String kind, String plugin, String ref) {
    return session.list(
        AttemptTable::map,
        "select "
            + COLUMNS
            + " from balcao_attempt where plugin_kind = ? and plugin_name = ? and ref = ? order by"
            + " id",
        kind,
        plugin,
        ref);
  }

  void insert(Session session, Attempt a) {
    Attempt.Standing s = a.standing();
    session.update(
        "insert into balcao_attempt ("
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as timestamp with time zone),"
            + " cast(? as timestamp with time zone), ?, ?, ?, ?)",
        a.id(),
        a.operation(),
        a.kind(),
        a.plugin(),
        a.subject(),
        a.taskQueue(),
        a.taskSubject(),
        a.patience().toSeconds(),
        a.createdAt(),
        s.state(),
        s.tries(),
        s.ref(),
        s.calledAt(),
        s.doubtAt(),
        s.nextAt(),
        s.deadlineAt(),
        s.diagnostic(),
        a.nudges(),
        a.version());
  }

  /**
   * Writes where the attempt stands now over the version that was read. A nudge that came since
   * then brings the next look forward to {@code now}, if there is to be one; a repeat is not
   * hurried.
   *
   * @return empty if somebody else has written meanwhile
   */
  Optional<Attempt> update(Session session, Attempt before, Attempt.Standing s, Instant now) {
    int changed =
        session.update(
            "update balcao_attempt set state = ?, tries = ?, ref = ?, called_at = ?, doubt_at ="
                + " cast(? as timestamp with time zone), next_at = case when nudges = ? then cast(?"
                + " as timestamp with time zone) else cast(? as timestamp with time zone) end,"
                + " deadline_at = ?, diagnostic = ?, version = version + 1 where id = ? and version"
                + " = ?",
            s.state(),
            s.tries(),
            s.ref(),
            s.calledAt(),
            s.doubtAt(),
            before.nudges(),
            s.nextAt(),
            s.nextAt() == null || s.state() == AttemptView.State.RETRY ? s.nextAt() : now,
            s.deadlineAt(),
            s.diagnostic(),
            before.id(),
            before.version());
    return changed == 1 ? Optional.of(before.at(s)) : Optional.empty();
  }

  /** Brings the next look forward; one that is under way is followed by another. */
  void nudge(Session session, UUID id, Instant now) {
    session.update(
        "update balcao_attempt set nudges = nudges + 1, next_at = case when next_at > ? then ? else"
            + " next_at end where id = ?",
        now,
        now,
        id);
  }

  private static Attempt map(Row row) throws SQLException {
    return new Attempt(
        row.id("id"),
        row.text("operation"),
        row.text("plugin_kind"),
        row.text("plugin_name"),
        row.text("subject"),
        row.text("task_queue"),
        row.text("task_subject"),
        Duration.ofSeconds(row.number("patience")),
        row.instant("created_at"),
        new Attempt.Standing(
            row.constant("state", AttemptView.State.class),
            row.integer("tries"),
            row.textOrNull("ref"),
            row.instant("called_at"),
            row.instantOrNull("doubt_at"),
            row.instantOrNull("next_at"),
            row.instant("deadline_at"),
            row.textOrNull("diagnostic")),
        row.integer("nudges"),
        row.integer("version"));
  }
}
