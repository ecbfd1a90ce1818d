package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcao.backoffice.inventory.Allocator.Shelf;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/**
 * The stock: one row per SKU and location. Every change is one conditional update per row, and
 * every unit takes its rows in one order, so that no two wait for each other.
 */
@Dependent
class StockTable {

  /** What can be sold, per SKU in the order in which it is taken. */
  Map<String, List<Shelf>> shelves(Session session, SortedSet<String> skus) {
    record Found(String sku, Shelf shelf) {}
    return Chunks.list(
            session,
            row ->
                new Found(
                    row.text("sku"), new Shelf(row.text("location"), row.integer("available"))),
            "select s.sku, s.location, s.on_hand - s.reserved as available from balcao_stock s join"
                + " balcao_stock_location l on l.code = s.location where s.on_hand > s.reserved and"
                + " s.sku",
            skus,
            "order by s.sku, l.priority, l.code")
        .stream()
        .collect(
            Collectors.groupingBy(
                Found::sku, Collectors.mapping(Found::shelf, Collectors.toList())));
  }

  Map<String, Integer> available(Session session, Collection<String> skus) {
    record Found(String sku, int available) {}
    Map<String, Integer> available = new LinkedHashMap<>();
    Set<String> asked = new TreeSet<>(skus);
    asked.forEach(sku -> available.put(sku, 0));
    Chunks.list(
            session,
            row ->
                new Found(
                    row.text("sku"), (int) Math.min(row.number("available"), Integer.MAX_VALUE)),
            "select sku, sum(on_hand - reserved) as available from balcao_stock where sku",
            asked,
            "group by sku")
        .forEach(found -> available.put(found.sku(), found.available()));
    return available;
  }

  List<StockLevel> levels(Session session, Collection<String> skus) {
    return Chunks.list(
        session,
        row ->
            new StockLevel(
                row.text("sku"),
                row.text("location"),
                row.integer("on_hand"),
                row.integer("reserved")),
        "select sku, location, on_hand, reserved from balcao_stock where sku",
        new TreeSet<>(skus),
        "order by sku, location");
  }

  /**
   * Keeps goods that were seen to be there. If somebody was faster, the whole unit of work gives up
   * its locks and runs again from its start, as after any lost race: a part of a batch that failed
   * cannot be told, and going on with locks out of order would be a deadlock.
   */
  void keep(Session session, SortedMap<StockKey, Integer> quantities) {
    int changed =
        session.batch(
            "update balcao_stock set reserved = reserved + ? where sku = ? and location = ? and"
                + " on_hand - reserved >= ?",
            guarded(quantities));
    if (changed != quantities.size()) {
      throw new OptimisticLockException("somebody else was faster to have goods kept");
    }
  }

  /** Gives kept goods free. */
  void free(Session session, SortedMap<StockKey, Integer> quantities) {
    int changed =
        session.batch(
            "update balcao_stock set reserved = reserved - ? where sku = ? and location = ? and"
                + " reserved >= ?",
            guarded(quantities));
    requireAll(changed, quantities);
  }

  /** Takes kept goods off the shelf. */
  void ship(Session session, SortedMap<StockKey, Integer> quantities) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    quantities.forEach(
        (key, quantity) ->
            rows.add(new Object[] {quantity, quantity, key.sku(), key.location(), quantity}));
    int changed =
        session.batch(
            "update balcao_stock set on_hand = on_hand - ?, reserved = reserved - ? where sku = ?"
                + " and location = ? and reserved >= ?",
            rows);
    requireAll(changed, quantities);
  }

  /** Puts goods on the shelf. The SKUs' items are locked, so nobody else makes rows of theirs. */
  void add(Session session, SortedMap<StockKey, Integer> quantities) {
    SortedSet<String> skus = new TreeSet<>();
    quantities.keySet().forEach(key -> skus.add(key.sku()));
    Set<StockKey> known =
        new HashSet<>(
            Chunks.list(
                session,
                row -> new StockKey(row.text("sku"), row.text("location")),
                "select sku, location from balcao_stock where sku",
                skus,
                ""));
    List<@Nullable Object[]> updates = new ArrayList<>();
    List<@Nullable Object[]> inserts = new ArrayList<>();
    quantities.forEach(
        (key, quantity) ->
            (known.contains(key) ? updates : inserts)
                .add(new Object[] {quantity, key.sku(), key.location()}));
    session.batch(
        "update balcao_stock set on_hand = on_hand + ? where sku = ? and location = ?", updates);
    session.batch(
        "insert into balcao_stock (on_hand, reserved, sku, location) values (?, 0, ?, ?)", inserts);
  }

  /** Takes goods that nobody keeps off the shelf; {@code false} if there are not so many. */
  boolean remove(Session session, StockKey key, int quantity) {
    return session.update(
            "update balcao_stock set on_hand = on_hand - ? where sku = ? and location = ? and"
                + " on_hand - reserved >= ?",
            quantity,
            key.sku(),
            key.location(),
            quantity)
        == 1;
  }

  private static List<@Nullable Object[]> guarded(SortedMap<StockKey, Integer> quantities) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    quantities.forEach(
        (key, quantity) -> rows.add(new Object[] {quantity, key.sku(), key.location(), quantity}));
    return rows;
  }

  private static void requireAll(int changed, SortedMap<StockKey, Integer> quantities) {
    if (changed != quantities.size()) {
      throw new IllegalStateException(
          "stock and reservations disagree about one of "
              + quantities
              + "; nothing was changed; run the check of the books");
    }
  }
}
