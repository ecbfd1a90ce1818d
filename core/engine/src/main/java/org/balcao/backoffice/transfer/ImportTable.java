package org.balcao.backoffice.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** The statements on orders that were imported. */
@Dependent
class ImportTable {
  private final StoreClock clock;

  @Inject
  ImportTable(StoreClock clock) {
    this.clock = clock;
  }

  /** What the file said of an order, when it was imported. */
  Optional<String> digest(Session session, String source, String number) {
    return session.first(
        row -> row.text("digest"),
        "select digest from balcao_order_import where source = ? and number = ?",
        source,
        number);
  }

  boolean numberTaken(Session session, String number) {
    return session
        .first(
            row -> row.text("number"), "select number from balcao_order where number = ?", number)
        .isPresent();
  }

  // Two at once: the second insert breaks the primary key, its unit is run again, and finds it.
  void insert(Session session, String source, ReadOrder order, UUID orderId, String actor) {
    Money kept = order.kept();
    session.update(
        "insert into balcao_order_import (source, number, order_id, digest, finished, currency,"
            + " kept, refunded, imported_at, imported_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        source,
        order.number(),
        orderId,
        order.digest(),
        order.finished(),
        kept.currency().getCurrencyCode(),
        kept.amount(),
        order.refunded().amount(),
        clock.now(),
        actor);
  }

  Optional<OrderOrigin> origin(Session session, UUID orderId) {
    return session.first(
        row ->
            new OrderOrigin(
                orderId,
                row.text("source"),
                row.text("number"),
                row.instant("imported_at"),
                row.text("imported_by")),
        "select source, number, imported_at, imported_by from balcao_order_import where order_id ="
            + " ?",
        orderId);
  }

  /** What was given back elsewhere, of those orders that ended elsewhere. */
  Map<UUID, Money> refunded(Session session, List<UUID> orderIds) {
    Map<UUID, Money> refunded = new HashMap<>();
    Chunks.list(
        session,
        row ->
            Optional.ofNullable(
                refunded.put(row.id("order_id"), row.money("refunded", "currency"))),
        "select order_id, refunded, currency from balcao_order_import where finished = true and"
            + " order_id",
        orderIds,
        "");
    return refunded;
  }
}
