package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.backoffice.inventory.CountView.State;
import org.balcao.backoffice.inventory.MovementJournal.Kind;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.approval.Proposal;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.eclipse.microprofile.config.Config;

/** Counts over their tables. */
@ApplicationScoped
@Typed({StockCounts.class, CountedStock.class})
class CountedStock implements StockCounts {
  static final String CLOSE = "count.close";
  private static final Access READERS = Access.staff(READ);
  private static final Access WRITERS = Access.staff(WRITE);

  private final Commands commands;
  private final Approvals approvals;
  private final Locations locations;
  private final StockMovements movements;
  private final CountTable table;
  private final Events events;
  private final Ids ids;
  private final int alone;

  @Inject
  CountedStock(
      Commands commands,
      Approvals approvals,
      Locations locations,
      StockMovements movements,
      CountTable table,
      Events events,
      Ids ids,
      Config config) {
    this.commands = commands;
    this.approvals = approvals;
    this.locations = locations;
    this.movements = movements;
    this.table = table;
    this.events = events;
    this.ids = ids;
    this.alone = InventoryConfiguration.COUNT_ALONE.in(config);
  }

  /**
   * What a second person agrees to.
   *
   * @param lines as they were when it was proposed
   */
  public record Wish(UUID countId, List<CountView.Line> lines, String reason) {}

  @Override
  public CountView open(Actor actor, OpenCount request) {
    Command command = new Command("count.open", WRITERS, "stock at " + request.location(), request);
    return commands.run(
        actor,
        command,
        CountView.class,
        session -> {
          StockRequests.check(request);
          locations.require(session, request.location());
          table.lockLocation(session, request.location());
          UUID id = ids.next();
          SortedSet<String> skus =
              request.skus().isEmpty()
                  ? table.stocked(session, request.location())
                  : new TreeSet<>(request.skus());
          if (skus.isEmpty()) {
            throw new InvalidRequestException(
                "BAL-INV002", List.of("location: nothing was ever at " + request.location()));
          }
          requireFree(session, request.location(), id, skus);
          table.insert(session, id, request, actor.toString());
          table.add(session, id, skus);
          return table.one(session, id);
        });
  }

  @Override
  public CountView record(Actor actor, UUID countId, List<CountedQuantity> counted) {
    return commands.run(
        actor,
        command("count.record", countId, counted),
        CountView.class,
        session -> {
          StockRequests.checkCounted(counted);
          CountView count = opened(session, countId);
          Set<String> known =
              count.lines().stream().map(CountView.Line::sku).collect(Collectors.toSet());
          NavigableSet<String> found = new TreeSet<>();
          counted.stream().map(CountedQuantity::sku).forEach(found::add);
          found.removeAll(known);
          if (!found.isEmpty()) {
            table.lockLocation(session, count.location());
            requireFree(session, count.location(), countId, found);
            table.add(session, countId, found);
          }
          table.record(session, countId, count.location(), counted);
          return table.one(session, countId);
        });
  }

  @Override
  public ClosedCount close(Actor actor, UUID countId, String reason) {
    return commands.run(
        actor,
        command(CLOSE, countId, reason),
        ClosedCount.class,
        session -> {
          StockRequests.checkReason(reason);
          CountView count = opened(session, countId);
          requireCounted(count);
          if (actor.kind() == Actor.Kind.STAFF && count.pieces() > alone) {
            Wish wish = new Wish(countId, count.lines(), reason);
            UUID proposal =
                approvals.propose(
                    session,
                    actor,
                    new Proposal(CLOSE, reference(countId), wish, Optional.empty(), reason));
            return new ClosedCount(count, Optional.of(proposal));
          }
          return new ClosedCount(book(session, count, reason), Optional.empty());
        });
  }

  /** Does what was proposed, once somebody else agreed. */
  void carryOut(Granted granted) {
    Wish wish = granted.payload(Wish.class);
    commands.run(
        granted.approver(),
        command(CLOSE, wish.countId(), wish.reason()),
        Boolean.class,
        session -> {
          CountView count = opened(session, wish.countId());
          if (!count.lines().equals(wish.lines())) {
            throw new ConflictException(
                "BAL-INV010",
                "count " + wish.countId() + " was changed since this was proposed; close it anew");
          }
          book(session, count, wish.reason());
          granted.settle(session);
          return Boolean.TRUE;
        });
  }

  private CountView book(Session session, CountView count, String reason) {
    SortedMap<StockKey, Integer> more = new TreeMap<>();
    SortedMap<StockKey, Integer> fewer = new TreeMap<>();
    for (CountView.Line line : count.lines()) {
      int difference = line.difference();
      if (difference != 0) {
        (difference > 0 ? more : fewer)
            .put(new StockKey(line.sku(), count.location()), Math.abs(difference));
      }
    }
    if (!fewer.isEmpty()) {
      movements.leave(session, Kind.COUNT, fewer, reference(count.id()));
    }
    if (!more.isEmpty()) {
      movements.arrive(session, Kind.COUNT, more, reference(count.id()));
    }
    return ended(session, count, State.CLOSED, reason);
  }

  @Override
  public CountView cancel(Actor actor, UUID countId, String reason) {
    return commands.run(
        actor,
        command("count.cancel", countId, reason),
        CountView.class,
        session -> {
          StockRequests.checkReason(reason);
          return ended(session, opened(session, countId), State.CANCELLED, reason);
        });
  }

  private CountView ended(Session session, CountView count, State state, String reason) {
    table.end(session, count.id(), state, reason);
    events.publish(session, new StockCounted(count.id(), state));
    return table.one(session, count.id());
  }

  @Override
  public CountView count(Actor actor, UUID countId) {
    return commands.ask(actor, "count.one", READERS, session -> table.one(session, countId));
  }

  @Override
  public List<CountView> counts(Actor actor, CountQuery query) {
    return commands.ask(actor, "count.list", READERS, session -> table.page(session, query));
  }

  private CountView opened(Session session, UUID countId) {
    CountView count = table.lock(session, countId);
    if (count.state() != State.OPEN) {
      throw new ConflictException("BAL-INV008", "count " + countId + " is " + count.state());
    }
    return count;
  }

  private void requireFree(Session session, String location, UUID countId, SortedSet<String> skus) {
    SortedSet<String> taken = table.taken(session, location, countId);
    taken.retainAll(skus);
    if (!taken.isEmpty()) {
      throw new ConflictException(
          "BAL-INV009",
          "another open count of " + location + " has " + some(taken) + "; end it first");
    }
  }

  private static void requireCounted(CountView count) {
    List<String> open =
        count.lines().stream()
            .filter(line -> line.counted().isEmpty())
            .map(CountView.Line::sku)
            .toList();
    if (!open.isEmpty()) {
      throw new ConflictException(
          "BAL-INV011", "count " + count.id() + ": " + some(open) + " is not counted yet");
    }
  }

  private static String some(java.util.Collection<String> skus) {
    String first = skus.stream().limit(5).collect(Collectors.joining(", "));
    return skus.size() > 5 ? first + " and " + (skus.size() - 5) + " more" : first;
  }

  private static Command command(String name, UUID countId, Object request) {
    return new Command(name, WRITERS, reference(countId), List.of(countId.toString(), request));
  }

  private static String reference(UUID id) {
    return "count " + id;
  }
}
