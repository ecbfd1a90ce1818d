package org.balcao.kernel.process;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.ProviderRef;
import org.jspecify.annotations.Nullable;

/** The statements on the table of attempts; every change is a compare-and-set on the version. */
@Dependent
class AttemptTable {
  private static final String COLUMNS =
      "id, operation, plugin_kind, plugin_name, subject, task_queue, task_subject, state, tries, ref,"
          + " called_at, next_at, deadline_at, diagnostic, created_at, version";

  record Attempt(
      UUID id,
      String operation,
      String kind,
      String plugin,
      String subject,
      String taskQueue,
      String taskSubject,
      AttemptView.State state,
      int tries,
      @Nullable String ref,
      Instant calledAt,
      @Nullable Instant nextAt,
      Instant deadlineAt,
      @Nullable String diagnostic,
      Instant createdAt,
      int version) {

    Optional<ProviderRef> toRef() {
      return Optional.ofNullable(ref).map(ProviderRef::new);
    }

    AttemptView view() {
      return new AttemptView(
          id,
          operation,
          kind + "." + plugin,
          subject,
          state,
          tries,
          Optional.ofNullable(ref),
          Optional.ofNullable(diagnostic),
          createdAt);
    }
  }

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
            + " from balcao_attempt where plugin_kind = ? and plugin_name = ? and ref = ?",
        kind,
        plugin,
        ref);
  }

  void insert(Session session, Attempt a) {
    session.update(
        "insert into balcao_attempt ("
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as timestamp with time zone), ?, ?,"
            + " ?, ?)",
        a.id(),
        a.operation(),
        a.kind(),
        a.plugin(),
        a.subject(),
        a.taskQueue(),
        a.taskSubject(),
        a.state(),
        a.tries(),
        a.ref(),
        a.calledAt(),
        a.nextAt(),
        a.deadlineAt(),
        a.diagnostic(),
        a.createdAt(),
        a.version());
  }

  /** Writes the new state over the version that was read. */
  Attempt update(
      Session session,
      Attempt before,
      AttemptView.State state,
      int tries,
      @Nullable String ref,
      Instant calledAt,
      @Nullable Instant nextAt,
      Instant deadlineAt,
      @Nullable String diagnostic) {
    int changed =
        session.update(
            "update balcao_attempt set state = ?, tries = ?, ref = ?, called_at = ?, next_at = cast(?"
                + " as timestamp with time zone), deadline_at = ?, diagnostic = ?, version = version"
                + " + 1 where id = ? and version = ?",
            state,
            tries,
            ref,
            calledAt,
            nextAt,
            deadlineAt,
            shortened(diagnostic),
            before.id(),
            before.version());
    if (changed != 1) {
      throw new ClaimLostException(before.taskQueue(), before.taskSubject());
    }
    return new Attempt(
        before.id(),
        before.operation(),
        before.kind(),
        before.plugin(),
        before.subject(),
        before.taskQueue(),
        before.taskSubject(),
        state,
        tries,
        ref,
        calledAt,
        nextAt,
        deadlineAt,
        diagnostic,
        before.createdAt(),
        before.version() + 1);
  }

  private static @Nullable String shortened(@Nullable String text) {
    return text == null || text.length() <= 1000 ? text : text.substring(0, 1000);
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
        row.constant("state", AttemptView.State.class),
        row.integer("tries"),
        row.textOrNull("ref"),
        row.instant("called_at"),
        row.instantOrNull("next_at"),
        row.instant("deadline_at"),
        row.textOrNull("diagnostic"),
        row.instant("created_at"),
        row.integer("version"));
  }
}
