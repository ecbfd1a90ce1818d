package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.balcao.backoffice.inventory.Allocator.Split;
import org.balcao.backoffice.inventory.Allocator.Wait;
import org.balcao.backoffice.inventory.Allocator.Want;
import org.balcao.backoffice.inventory.ReservationTable.Kept;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps goods and gives them free. Locks are always taken in one order: the reservation, its SKUs
 * where somebody waits or may, the rows of the stock.
 */
@Dependent
class Reservations {
  /** The queue of tasks that end reservations. */
  static final String QUEUE = "reservation";

  private final ReservationTable table;
  private final StockTable stock;
  private final Backorders backorders;
  private final Events events;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  Reservations(
      ReservationTable table,
      StockTable stock,
      Backorders backorders,
      Events events,
      Tasks tasks,
      StoreClock clock) {
    this.table = table;
    this.stock = stock;
    this.backorders = backorders;
    this.events = events;
    this.tasks = tasks;
    this.clock = clock;
  }

  List<Allocation> reserve(
      Session session, String reference, List<Demand> demands, @Nullable Instant expires) {
    Optional<ReservationState> before = table.lock(session, reference);
    if (before.isPresent() && before.get().open()) {
      throw new ConflictException(
          "BAL-INV004",
          "goods are kept for " + reference + " already; have more kept, or give them free first");
    }
    if (before.isPresent()) {
      requireSameGoods(demands, table.kept(session, reference));
    }
    Split split = share(session, reference, demands);
    if (before.isPresent()) {
      table.reopen(session, reference, expires);
    } else {
      table.insert(session, reference, expires, clock.now());
    }
    keep(session, split, before.isEmpty());
    if (expires != null) {
      tasks.wake(session, QUEUE, reference, expires);
    }
    return allocations(demands, split);
  }

  List<Allocation> reserveMore(Session session, String reference, List<Demand> demands) {
    requireOpen(reference, table.lock(session, reference));
    Set<String> wanted = demands.stream().map(Demand::lineId).collect(Collectors.toSet());
    Set<String> busy = new TreeSet<>();
    waiting(session, reference, wanted::contains).forEach(w -> busy.add(w.want().lineId()));
    List<Kept> lines = table.kept(session, reference);
    lines.stream()
        .filter(kept -> kept.reserved() > 0 && wanted.contains(kept.lineId()))
        .forEach(kept -> busy.add(kept.lineId()));
    if (!busy.isEmpty()) {
      throw new InvalidRequestException(
          "BAL-INV002", "demands: goods are kept already for the lines " + busy);
    }
    requireSameGoods(demands, lines);
    Split split = share(session, reference, demands);
    keep(session, split, false);
    return allocations(demands, split);
  }

  void confirm(Session session, String reference) {
    if (!table.confirm(session, reference)) {
      requireOpen(reference, table.state(session, reference));
    }
  }

  void release(Session session, String reference) {
    if (table.release(session, reference)) {
      free(session, reference, line -> true);
    }
  }

  void release(Session session, String reference, Collection<String> lineIds) {
    if (!lineIds.isEmpty() && table.lock(session, reference).isPresent()) {
      free(session, reference, Set.copyOf(lineIds)::contains);
    }
  }

  /**
   * Ends a reservation whose time has come.
   *
   * @return when to look again; empty for never
   */
  Optional<Instant> expire(Session session, String reference) {
    if (!table.expire(session, reference, clock.now())) {
      return table.expiry(session, reference);
    }
    free(session, reference, line -> true);
    events.publish(session, new ReservationExpired(reference));
    return Optional.empty();
  }

  List<Allocation> allocations(Session session, String reference) {
    List<Allocation> allocations = new ArrayList<>();
    for (Kept kept : table.kept(session, reference)) {
      if (kept.reserved() > 0 || kept.shipped() > 0) {
        allocations.add(
            new Allocation(
                kept.lineId(), kept.sku(), kept.location(), kept.reserved(), kept.shipped(), 0));
      }
    }
    backorders.of(session, reference).forEach(wait -> allocations.add(waiting(wait)));
    return allocations;
  }

  private Split share(Session session, String reference, List<Demand> demands) {
    SortedSet<String> patient = new TreeSet<>();
    SortedSet<String> skus = new TreeSet<>();
    List<Want> wants = new ArrayList<>();
    for (Demand demand : demands) {
      skus.add(demand.sku());
      if (demand.mayWait()) {
        patient.add(demand.sku());
      }
      wants.add(
          new Want(reference, demand.lineId(), demand.sku(), demand.quantity(), demand.mayWait()));
    }
    if (!patient.isEmpty()) {
      backorders.lock(session, patient);
    }
    Split split = Allocator.share(wants, stock.shelves(session, skus));
    if (!split.shortages().isEmpty()) {
      throw new InsufficientStockException(split.shortages());
    }
    return split;
  }

  private void keep(Session session, Split split, boolean fresh) {
    stock.keep(session, split.takes());
    table.keep(session, split.grants(), fresh);
    if (!split.waits().isEmpty()) {
      backorders.add(session, split.waits(), clock.now());
    }
  }

  private void free(Session session, String reference, Predicate<String> lines) {
    // First who waits, then what is kept: goods that arrive in between are seen.
    List<Wait> waiting = waiting(session, reference, lines);
    List<Kept> kept = kept(session, reference, lines);
    SortedSet<String> skus = new TreeSet<>();
    waiting.forEach(wait -> skus.add(wait.want().sku()));
    kept.forEach(k -> skus.add(k.sku()));
    if (skus.isEmpty()) {
      return;
    }
    SortedSet<String> waitedFor = backorders.lock(session, skus);
    if (!waiting.isEmpty()) {
      // Goods may have arrived for them before the lock was had; none do from now on.
      waiting = waiting(session, reference, lines);
      kept = kept(session, reference, lines);
    }
    backorders.drop(session, waiting);
    SortedMap<StockKey, Integer> quantities = new TreeMap<>();
    kept.forEach(k -> quantities.merge(k.key(), k.reserved(), Integer::sum));
    stock.free(session, quantities);
    table.free(session, reference, kept);
    backorders.serve(session, waitedFor);
  }

  private List<Wait> waiting(Session session, String reference, Predicate<String> lines) {
    return backorders.of(session, reference).stream()
        .filter(wait -> lines.test(wait.want().lineId()))
        .toList();
  }

  private List<Kept> kept(Session session, String reference, Predicate<String> lines) {
    return table.kept(session, reference).stream()
        .filter(kept -> kept.reserved() > 0 && lines.test(kept.lineId()))
        .toList();
  }

  /** A line of which something has left stays a line of the same goods. */
  private static void requireSameGoods(List<Demand> demands, List<Kept> lines) {
    List<String> problems =
        demands.stream()
            .filter(
                demand ->
                    lines.stream()
                        .anyMatch(
                            line ->
                                line.shipped() > 0
                                    && line.lineId().equals(demand.lineId())
                                    && !line.sku().equals(demand.sku())))
            .map(demand -> "demands: other goods of line " + demand.lineId() + " have left before")
            .toList();
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-INV002", problems);
    }
  }

  private static void requireOpen(String reference, Optional<ReservationState> state) {
    ReservationState known =
        state.orElseThrow(() -> new NotFoundException("reservation", reference));
    if (!known.open()) {
      throw new ConflictException(
          "BAL-INV003",
          "the goods kept for " + reference + " were given free; have them kept again first");
    }
  }

  private static List<Allocation> allocations(List<Demand> demands, Split split) {
    List<Allocation> allocations = new ArrayList<>();
    for (Demand demand : demands) {
      split.grants().stream()
          .filter(grant -> grant.want().lineId().equals(demand.lineId()))
          .forEach(
              grant ->
                  allocations.add(
                      new Allocation(
                          demand.lineId(),
                          demand.sku(),
                          grant.location(),
                          grant.quantity(),
                          0,
                          0)));
      split.waits().stream()
          .filter(wait -> wait.want().lineId().equals(demand.lineId()))
          .forEach(wait -> allocations.add(waiting(wait)));
    }
    return allocations;
  }

  private static Allocation waiting(Wait wait) {
    return new Allocation(wait.want().lineId(), wait.want().sku(), null, 0, 0, wait.quantity());
  }
}
