package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balcao.backoffice.inventory.Allocator.Split;
import org.balcao.backoffice.inventory.Allocator.Wait;
import org.balcao.backoffice.inventory.Allocator.Want;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/**
 * Those who wait for goods. Goods that become available, for whatever reason, are given to them in
 * the same unit of work; so nobody ever waits for what is there.
 */
@Dependent
class Backorders {
  private final StockTable stock;
  private final ReservationTable reservations;
  private final Events events;

  @Inject
  Backorders(StockTable stock, ReservationTable reservations, Events events) {
    this.stock = stock;
    this.reservations = reservations;
    this.events = events;
  }

  /**
   * Locks SKUs: done before their goods are made available or waited for, and before any row of
   * their stock is changed.
   *
   * @return those that somebody waits for
   */
  SortedSet<String> lock(Session session, SortedSet<String> skus) {
    Map<String, Integer> known = new HashMap<>();
    Chunks.list(
            session,
            row -> Map.entry(row.text("sku"), row.integer("waiting")),
            "select sku, waiting from balcao_stock_item where sku",
            skus,
            "order by sku for update")
        .forEach(item -> known.put(item.getKey(), item.getValue()));
    List<@Nullable Object[]> missing = new ArrayList<>();
    skus.stream()
        .filter(sku -> !known.containsKey(sku))
        .forEach(sku -> missing.add(new Object[] {sku}));
    session.batch("insert into balcao_stock_item (sku, waiting) values (?, 0)", missing);
    SortedSet<String> waitedFor = new TreeSet<>();
    known.forEach(
        (sku, waiting) -> {
          if (waiting > 0) {
            waitedFor.add(sku);
          }
        });
    return waitedFor;
  }

  void add(Session session, List<Wait> waits, Instant since) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    waits.forEach(
        wait ->
            rows.add(
                new Object[] {
                  wait.want().reference(),
                  wait.want().lineId(),
                  wait.want().sku(),
                  wait.quantity(),
                  since
                }));
    session.batch(
        "insert into balcao_reservation_waiting (reference, line_id, sku, quantity, since) values"
            + " (?, ?, ?, ?, ?)",
        rows);
    count(session, waits, 1);
  }

  List<Wait> of(Session session, String reference) {
    return session.list(
        row ->
            new Wait(
                new Want(
                    reference, row.text("line_id"), row.text("sku"), row.integer("quantity"), true),
                row.integer("quantity")),
        "select line_id, sku, quantity from balcao_reservation_waiting where reference = ? order by"
            + " line_id",
        reference);
  }

  void drop(Session session, List<Wait> waits) {
    remove(session, waits);
    count(session, waits, -1);
  }

  /** Gives what is there of these SKUs to those who wait for it, longest first. */
  void serve(Session session, SortedSet<String> waitedFor) {
    if (waitedFor.isEmpty()) {
      return;
    }
    List<Want> queue =
        Chunks.list(
            session,
            row ->
                new Want(
                    row.text("reference"),
                    row.text("line_id"),
                    row.text("sku"),
                    row.integer("quantity"),
                    true),
            "select reference, line_id, sku, quantity from balcao_reservation_waiting where sku",
            waitedFor,
            "order by sku, since, reference, line_id");
    Split split = Allocator.share(queue, stock.shelves(session, waitedFor));
    if (split.grants().isEmpty()) {
      return;
    }
    stock.keep(session, split.takes());
    reservations.keep(session, split.grants(), false);
    shorten(session, split);
    SortedSet<String> served = new TreeSet<>();
    split.grants().forEach(grant -> served.add(grant.want().reference()));
    served.forEach(reference -> events.publish(session, new StockArrived(reference)));
  }

  private static void shorten(Session session, Split split) {
    Map<Want, Integer> given = new LinkedHashMap<>();
    split.grants().forEach(g -> given.merge(g.want(), g.quantity(), Integer::sum));
    Set<Want> unfinished = new HashSet<>();
    split.waits().forEach(wait -> unfinished.add(wait.want()));
    List<Wait> finished = new ArrayList<>();
    List<Wait> all = new ArrayList<>();
    List<@Nullable Object[]> shorter = new ArrayList<>();
    given.forEach(
        (want, quantity) -> {
          Wait wait = new Wait(want, quantity);
          all.add(wait);
          if (unfinished.contains(want)) {
            shorter.add(new Object[] {quantity, want.reference(), want.lineId()});
          } else {
            finished.add(wait);
          }
        });
    remove(session, finished);
    session.batch(
        "update balcao_reservation_waiting set quantity = quantity - ? where reference = ? and"
            + " line_id = ?",
        shorter);
    count(session, all, -1);
  }

  private static void remove(Session session, Collection<Wait> waits) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    waits.forEach(wait -> rows.add(new Object[] {wait.want().reference(), wait.want().lineId()}));
    session.batch(
        "delete from balcao_reservation_waiting where reference = ? and line_id = ?", rows);
  }

  private static void count(Session session, Collection<Wait> waits, int sign) {
    SortedMap<String, Integer> sums = new TreeMap<>();
    waits.forEach(w -> sums.merge(w.want().sku(), sign * w.quantity(), Integer::sum));
    List<@Nullable Object[]> rows = new ArrayList<>();
    sums.forEach((sku, change) -> rows.add(new Object[] {change, sku}));
    session.batch("update balcao_stock_item set waiting = waiting + ? where sku = ?", rows);
  }
}
