package org.balcao.backoffice.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** The statements on actions on many orders. */
@Dependent
class BulkTable {
  private static final int LONGEST_MESSAGE = 1000;

  private final Json json;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  BulkTable(Json json, Ids ids, StoreClock clock) {
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  /** An action and in whose name it is done. */
  record Work(BulkAction action, Actor actor) {}

  UUID insert(Session session, Actor actor, BulkAction action, List<UUID> orders) {
    UUID id = ids.next();
    session.update(
        "insert into balcao_order_bulk (id, kind, action, actor_kind, actor_id, permissions,"
            + " everything, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        action.kind(),
        json.write(action),
        actor.kind(),
        actor.id(),
        actor.permissions().stream()
            .map(Permission::name)
            .sorted()
            .collect(Collectors.joining(",")),
        actor.all(),
        clock.now());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int place = 0; place < orders.size(); place++) {
      rows.add(new Object[] {id, place, orders.get(place), BulkResult.State.OPEN.name()});
    }
    session.batch(
        "insert into balcao_order_bulk_item (bulk_id, place, order_id, state) values (?, ?, ?, ?)",
        rows);
    return id;
  }

  Work work(Session session, UUID id) {
    return session
        .first(
            row -> {
              String permissions = row.text("permissions");
              Set<Permission> granted =
                  permissions.isEmpty()
                      ? Set.of()
                      : Arrays.stream(permissions.split(",", -1))
                          .map(Permission::new)
                          .collect(Collectors.toSet());
              return new Work(
                  json.read(row.text("action"), BulkAction.class),
                  new Actor(
                      row.constant("actor_kind", Actor.Kind.class),
                      row.text("actor_id"),
                      granted,
                      row.flag("everything"),
                      Optional.empty()));
            },
            "select action, actor_kind, actor_id, permissions, everything from balcao_order_bulk"
                + " where id = ?",
            id)
        .orElseThrow(() -> new NotFoundException("bulk action", id));
  }

  List<BulkResult> open(Session session, UUID id, int most) {
    return results(session, id, -1, most, " and state = 'OPEN'");
  }

  List<BulkResult> results(Session session, UUID id, int after, int most) {
    return results(session, id, after, most, "");
  }

  private static List<BulkResult> results(
      Session session, UUID id, int after, int most, String more) {
    return session.list(
        row ->
            new BulkResult(
                row.integer("place"),
                row.id("order_id"),
                row.constant("state", BulkResult.State.class),
                Optional.ofNullable(row.textOrNull("code")),
                Optional.ofNullable(row.textOrNull("message"))),
        "select place, order_id, state, code, message from balcao_order_bulk_item where bulk_id = ?"
            + " and place > ?"
            + more
            + " order by place fetch first "
            + most
            + " rows only",
        id,
        after);
  }

  void end(Session session, UUID id, BulkResult result) {
    String message = result.message().orElse(null);
    session.update(
        "update balcao_order_bulk_item set state = ?, code = ?, message = ? where bulk_id = ? and"
            + " place = ? and state = 'OPEN'",
        result.state(),
        result.code().orElse(null),
        message == null || message.length() <= LONGEST_MESSAGE
            ? message
            : message.substring(0, LONGEST_MESSAGE),
        id,
        result.place());
  }

  void finish(Session session, UUID id) {
    session.update(
        "update balcao_order_bulk set finished_at = ? where id = ? and finished_at is null",
        clock.now(),
        id);
  }

  BulkJob job(Session session, UUID id) {
    return session
        .first(
            row ->
                new BulkJob(
                    row.id("id"),
                    row.constant("kind", BulkAction.Kind.class),
                    row.text("actor_kind") + " " + row.text("actor_id"),
                    row.integer("total"),
                    row.integer("done"),
                    row.integer("conflicts"),
                    row.integer("refused"),
                    row.integer("failed"),
                    row.instant("created_at"),
                    Optional.ofNullable(row.instantOrNull("finished_at"))),
            "select b.id as id, b.kind as kind, b.actor_kind as actor_kind, b.actor_id as actor_id,"
                + " b.created_at as created_at, b.finished_at as finished_at, count(i.place) as"
                + " total, sum(case when i.state = 'DONE' then 1 else 0 end) as done, sum(case when"
                + " i.state = 'CONFLICT' then 1 else 0 end) as conflicts, sum(case when i.state ="
                + " 'REFUSED' then 1 else 0 end) as refused, sum(case when i.state = 'FAILED' then"
                + " 1 else 0 end) as failed from balcao_order_bulk b left join"
                + " balcao_order_bulk_item i on i.bulk_id = b.id where b.id = ? group by b.id,"
                + " b.kind, b.actor_kind, b.actor_id, b.created_at, b.finished_at",
            id)
        .orElseThrow(() -> new NotFoundException("bulk action", id));
  }
}
