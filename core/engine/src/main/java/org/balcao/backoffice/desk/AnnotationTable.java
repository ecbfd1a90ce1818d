package org.balcao.backoffice.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** The statements on notes, tags and assignments. */
@Dependent
class AnnotationTable {
  private static final String NOTE =
      "select id, order_id, text, pinned, author, at from balcao_order_note where ";

  private final Ids ids;
  private final StoreClock clock;

  @Inject
  AnnotationTable(Ids ids, StoreClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  OrderNote insertNote(Session session, UUID orderId, String text, boolean pinned, String author) {
    UUID id = ids.next();
    session.update(
        "insert into balcao_order_note (id, order_id, text, pinned, author, at) values (?, ?, ?, ?,"
            + " ?, ?)",
        id,
        orderId,
        text,
        pinned,
        author,
        clock.now());
    return note(session, orderId, id);
  }

  OrderNote note(Session session, UUID orderId, UUID id) {
    return session
        .first(AnnotationTable::map, NOTE + "id = ? and order_id = ?", id, orderId)
        .orElseThrow(() -> new NotFoundException("note", id));
  }

  void pin(Session session, UUID id, boolean pinned) {
    session.update("update balcao_order_note set pinned = ? where id = ?", pinned, id);
  }

  /** Oldest first. */
  List<OrderNote> notes(Session session, UUID orderId) {
    return session.list(AnnotationTable::map, NOTE + "order_id = ? order by seq", orderId);
  }

  private static OrderNote map(Row row) throws SQLException {
    return new OrderNote(
        row.id("id"),
        row.id("order_id"),
        row.text("text"),
        row.flag("pinned"),
        row.text("author"),
        row.instant("at"));
  }

  void tag(Session session, UUID orderId, Collection<String> tags, String actor) {
    SortedSet<String> present = tags(session, orderId);
    // Two at once: the second insert breaks the primary key, and its unit runs again.
    for (String tag : new TreeSet<>(tags)) {
      if (!present.contains(tag)) {
        session.update(
            "insert into balcao_order_tag (order_id, tag, tagged_by, at) values (?, ?, ?, ?)",
            orderId,
            tag,
            actor,
            clock.now());
      }
    }
  }

  void untag(Session session, UUID orderId, Collection<String> tags) {
    for (String tag : new TreeSet<>(tags)) {
      session.update("delete from balcao_order_tag where order_id = ? and tag = ?", orderId, tag);
    }
  }

  SortedSet<String> tags(Session session, UUID orderId) {
    return new TreeSet<>(
        session.list(
            row -> row.text("tag"),
            "select tag from balcao_order_tag where order_id = ?",
            orderId));
  }

  void assign(Session session, UUID orderId, Optional<String> account, String actor) {
    if (account.isEmpty()) {
      session.update("delete from balcao_order_assignment where order_id = ?", orderId);
      return;
    }
    int changed =
        session.update(
            "update balcao_order_assignment set account = ?, assigned_by = ?, at = ? where order_id"
                + " = ?",
            account.get(),
            actor,
            clock.now(),
            orderId);
    if (changed == 0) {
      session.update(
          "insert into balcao_order_assignment (order_id, account, assigned_by, at) values (?, ?,"
              + " ?, ?)",
          orderId,
          account.get(),
          actor,
          clock.now());
    }
  }

  /** What is kept beside some orders, in four statements. */
  Beside beside(Session session, List<UUID> orderIds) {
    Beside all = new Beside(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    if (orderIds.isEmpty()) {
      return all;
    }
    String in = " in (" + String.join(", ", Collections.nCopies(orderIds.size(), "?")) + ")";
    Object[] wanted = orderIds.toArray();
    session.list(
        row ->
            all.tags.computeIfAbsent(row.id("order_id"), i -> new TreeSet<>()).add(row.text("tag")),
        "select order_id, tag from balcao_order_tag where order_id" + in,
        wanted);
    session.list(
        row -> Optional.ofNullable(all.assignees.put(row.id("order_id"), row.text("account"))),
        "select order_id, account from balcao_order_assignment where order_id" + in,
        wanted);
    session.list(
        row ->
            all.holds
                .computeIfAbsent(row.id("order_id"), i -> new ArrayList<>())
                .add(row.text("code")),
        "select order_id, code from balcao_order_hold where released_at is null and order_id"
            + in
            + " order by seq",
        wanted);
    session.list(
        row -> Optional.ofNullable(all.notes.put(row.id("order_id"), row.integer("notes"))),
        "select order_id, count(*) as notes from balcao_order_note where order_id"
            + in
            + " group by order_id",
        wanted);
    return all;
  }

  /** Per order. */
  record Beside(
      Map<UUID, SortedSet<String>> tags,
      Map<UUID, String> assignees,
      Map<UUID, List<String>> holds,
      Map<UUID, Integer> notes) {}
}
