package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balcao.backoffice.inventory.MovementJournal.Kind;
import org.balcao.backoffice.inventory.ReservationTable.Kept;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;

/** Goods that come and go: what is on hand changes, and the journal says why. */
@Dependent
class StockMovements {
  private final StockTable stock;
  private final ReservationTable reservations;
  private final Backorders backorders;
  private final MovementJournal journal;

  @Inject
  StockMovements(
      StockTable stock,
      ReservationTable reservations,
      Backorders backorders,
      MovementJournal journal) {
    this.stock = stock;
    this.reservations = reservations;
    this.backorders = backorders;
    this.journal = journal;
  }

  /**
   * Takes goods that nobody keeps off the shelf.
   *
   * @throws InsufficientStockException naming every SKU that is short
   */
  void leave(
      Session session, Kind kind, SortedMap<StockKey, Integer> quantities, String reference) {
    SortedMap<String, Integer> shortages = new TreeMap<>();
    quantities.forEach(
        (key, quantity) -> {
          if (!stock.remove(session, key, quantity)) {
            shortages.put(key.sku(), level(session, key).available());
          }
        });
    if (!shortages.isEmpty()) {
      throw new InsufficientStockException(shortages);
    }
    journal.left(session, kind, quantities, reference);
  }

  /** Puts goods on the shelf, and gives them to those who wait for them. */
  void arrive(
      Session session, Kind kind, SortedMap<StockKey, Integer> quantities, String reference) {
    SortedSet<String> waitedFor = backorders.lock(session, skus(quantities));
    put(session, kind, quantities, reference);
    backorders.serve(session, waitedFor);
  }

  void receive(Session session, ReceiveStock request) {
    SortedMap<StockKey, Integer> quantities = new TreeMap<>();
    request
        .lines()
        .forEach(
            line ->
                quantities.merge(
                    new StockKey(line.sku(), request.location()), line.quantity(), Integer::sum));
    arrive(session, Kind.RECEIPT, quantities, request.reference());
  }

  StockLevel adjust(Session session, AdjustStock request) {
    StockKey key = new StockKey(request.sku(), request.location());
    SortedMap<StockKey, Integer> change = new TreeMap<>(Map.of(key, request.change()));
    if (request.change() > 0) {
      arrive(session, Kind.ADJUSTMENT, change, request.reason());
    } else {
      change.put(key, -request.change());
      leave(session, Kind.ADJUSTMENT, change, request.reason());
    }
    return level(session, key);
  }

  void ship(Session session, String reference, List<ShippedQuantity> quantities) {
    List<Kept> lines = lines(session, reference);
    List<ShippedQuantity> sums = summed(quantities);
    SortedMap<StockKey, Integer> goods = new TreeMap<>();
    SortedMap<String, Integer> shortages = new TreeMap<>();
    for (ShippedQuantity q : sums) {
      int reserved =
          lines.stream()
              .filter(l -> l.lineId().equals(q.lineId()) && l.location().equals(q.location()))
              .mapToInt(Kept::reserved)
              .sum();
      String sku = line(reference, lines, q.lineId()).sku();
      if (q.quantity() > reserved) {
        shortages.merge(sku, reserved, Integer::sum);
      }
      goods.merge(new StockKey(sku, q.location()), q.quantity(), Integer::sum);
    }
    if (!shortages.isEmpty()) {
      throw new InsufficientStockException(shortages);
    }
    stock.ship(session, goods);
    reservations.ship(session, reference, sums);
    journal.left(session, Kind.SHIPMENT, goods, reference);
  }

  void restock(Session session, String reference, List<ShippedQuantity> quantities) {
    List<Kept> lines = lines(session, reference);
    List<ShippedQuantity> sums = summed(quantities);
    SortedMap<StockKey, Integer> goods = new TreeMap<>();
    SortedMap<String, Integer> perLine = new TreeMap<>();
    for (ShippedQuantity q : sums) {
      String sku = line(reference, lines, q.lineId()).sku();
      goods.merge(new StockKey(sku, q.location()), q.quantity(), Integer::sum);
      perLine.merge(q.lineId(), q.quantity(), Integer::sum);
    }
    perLine.forEach((lineId, quantity) -> requireAway(reference, lines, lineId, quantity));
    SortedSet<String> waitedFor = backorders.lock(session, skus(goods));
    put(session, Kind.RESTOCK, goods, reference);
    reservations.restock(session, reference, sums, lines);
    backorders.serve(session, waitedFor);
  }

  private void put(
      Session session, Kind kind, SortedMap<StockKey, Integer> quantities, String reference) {
    stock.add(session, quantities);
    journal.came(session, kind, quantities, reference);
  }

  private List<Kept> lines(Session session, String reference) {
    if (reservations.lock(session, reference).isEmpty()) {
      throw new NotFoundException("reservation", reference);
    }
    return reservations.kept(session, reference);
  }

  private StockLevel level(Session session, StockKey key) {
    return stock.levels(session, List.of(key.sku())).stream()
        .filter(level -> level.location().equals(key.location()))
        .findFirst()
        .orElse(new StockLevel(key.sku(), key.location(), 0, 0));
  }

  private static Kept line(String reference, List<Kept> lines, String lineId) {
    return lines.stream()
        .filter(line -> line.lineId().equals(lineId))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("line with goods kept for " + reference, lineId));
  }

  private static void requireAway(String reference, List<Kept> lines, String lineId, int quantity) {
    int away =
        lines.stream()
            .filter(line -> line.lineId().equals(lineId))
            .mapToInt(line -> line.shipped() - line.restocked())
            .sum();
    if (quantity > away) {
      throw new ConflictException(
          "BAL-INV005",
          "of line "
              + lineId
              + " of "
              + reference
              + " only "
              + away
              + " are away, so "
              + quantity
              + " cannot come back");
    }
  }

  /** One entry per line and location. */
  private static List<ShippedQuantity> summed(List<ShippedQuantity> quantities) {
    record Place(String lineId, String location) {}
    Map<Place, ShippedQuantity> sums = new LinkedHashMap<>();
    quantities.forEach(
        q ->
            sums.merge(
                new Place(q.lineId(), q.location()),
                q,
                (a, b) ->
                    new ShippedQuantity(
                        a.lineId(), a.location(), Math.addExact(a.quantity(), b.quantity()))));
    return List.copyOf(sums.values());
  }

  private static SortedSet<String> skus(SortedMap<StockKey, Integer> quantities) {
    SortedSet<String> skus = new TreeSet<>();
    quantities.keySet().forEach(key -> skus.add(key.sku()));
    return skus;
  }
}
