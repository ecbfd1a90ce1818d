package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** The statements on the table of holds. */
@Dependent
class HoldTable {
  private static final String SELECT =
      "select id, order_id, code, text, placed_by, placed_at, release_at, released_by, released_at"
          + " from balcao_order_hold where ";

  private final Ids ids;
  private final StoreClock clock;

  @Inject
  HoldTable(Ids ids, StoreClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  OrderHold insert(Session session, UUID orderId, PlaceHold wish, String actor) {
    UUID id = ids.next();
    session.update(
        "insert into balcao_order_hold (id, order_id, code, text, placed_by, placed_at, release_at)"
            + " values (?, ?, ?, ?, ?, ?, cast(? as timestamp with time zone))",
        id,
        orderId,
        wish.code(),
        wish.text(),
        actor,
        clock.now(),
        wish.releaseAt());
    return find(session, id).orElseThrow();
  }

  Optional<OrderHold> find(Session session, UUID id) {
    return session.first(HoldTable::map, SELECT + "id = ?", id);
  }

  /** All that an order ever had, oldest first. */
  List<OrderHold> of(Session session, UUID orderId) {
    return session.list(HoldTable::map, SELECT + "order_id = ? order by seq", orderId);
  }

  /** Those that stop it now, oldest first. */
  List<OrderHold> open(Session session, UUID orderId) {
    return session.list(
        HoldTable::map, SELECT + "order_id = ? and released_at is null order by seq", orderId);
  }

  void release(Session session, UUID id, String actor, String reason) {
    session.update(
        "update balcao_order_hold set released_at = ?, released_by = ?, release_reason = ? where id"
            + " = ? and released_at is null",
        clock.now(),
        actor,
        reason,
        id);
  }

  /** The order goes another way: nothing holds it any more. */
  void releaseAll(Session session, UUID orderId, String actor, String reason) {
    session.update(
        "update balcao_order_hold set released_at = ?, released_by = ?, release_reason = ? where"
            + " order_id = ? and released_at is null",
        clock.now(),
        actor,
        reason,
        orderId);
  }

  private static OrderHold map(Row row) throws SQLException {
    return new OrderHold(
        row.id("id"),
        row.id("order_id"),
        row.text("code"),
        row.text("text"),
        row.text("placed_by"),
        row.instant("placed_at"),
        Optional.ofNullable(row.instantOrNull("release_at")),
        Optional.ofNullable(row.textOrNull("released_by")),
        Optional.ofNullable(row.instantOrNull("released_at")));
  }
}
