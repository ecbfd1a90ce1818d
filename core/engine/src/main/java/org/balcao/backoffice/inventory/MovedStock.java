package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.backoffice.inventory.MovementJournal.Kind;
import org.balcao.backoffice.inventory.TransferView.State;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.jspecify.annotations.Nullable;

/** Transfers over their tables. */
@ApplicationScoped
@Typed(StockTransfers.class)
final class MovedStock implements StockTransfers {
  private static final Access READERS = Access.staff(READ);
  private static final Access WRITERS = Access.staff(WRITE);

  private final Commands commands;
  private final Locations locations;
  private final StockMovements movements;
  private final TransferTable table;
  private final Events events;
  private final Ids ids;

  @Inject
  MovedStock(
      Commands commands,
      Locations locations,
      StockMovements movements,
      TransferTable table,
      Events events,
      Ids ids) {
    this.commands = commands;
    this.locations = locations;
    this.movements = movements;
    this.table = table;
    this.events = events;
    this.ids = ids;
  }

  /** What is done to a transfer that has not ended. */
  private interface Change {
    void make(Session session, TransferView transfer);
  }

  @Override
  public TransferView send(Actor actor, SendTransfer request) {
    Command command =
        new Command(
            "transfer.send",
            WRITERS,
            "stock from " + request.from() + " to " + request.to(),
            request);
    return commands.run(
        actor,
        command,
        TransferView.class,
        session -> {
          StockRequests.check(request);
          locations.require(session, request.from());
          locations.require(session, request.to());
          UUID id = ids.next();
          table.insert(session, id, request, actor.toString());
          movements.leave(
              session, Kind.TRANSFER_OUT, keys(request.lines(), request.from()), reference(id));
          return told(session, id);
        });
  }

  @Override
  public TransferView receive(Actor actor, UUID transferId, List<TransferredQuantity> arrived) {
    return change(
        actor,
        transferId,
        "transfer.receive",
        arrived,
        (session, transfer) -> {
          StockRequests.check(arrived);
          requireUnderWay(transfer, arrived);
          receive(session, transfer, arrived);
        });
  }

  @Override
  public TransferView receiveAll(Actor actor, UUID transferId) {
    return change(
        actor,
        transferId,
        "transfer.receive-all",
        List.of(),
        (session, transfer) -> receive(session, transfer, underWay(transfer)));
  }

  private void receive(Session session, TransferView transfer, List<TransferredQuantity> arrived) {
    movements.arrive(
        session, Kind.TRANSFER_IN, keys(arrived, transfer.to()), reference(transfer.id()));
    table.count(session, transfer.id(), "received", quantities(arrived));
    boolean all =
        quantities(underWay(transfer)).values().stream().mapToInt(n -> n).sum()
            == arrived.stream().mapToInt(TransferredQuantity::quantity).sum();
    if (all) {
      table.end(session, transfer.id(), State.RECEIVED, null);
    }
  }

  @Override
  public TransferView recall(Actor actor, UUID transferId, String reason) {
    return change(
        actor,
        transferId,
        "transfer.recall",
        List.of(reason),
        (session, transfer) -> {
          StockRequests.checkReason(reason);
          List<TransferredQuantity> back = underWay(transfer);
          movements.arrive(
              session, Kind.TRANSFER_BACK, keys(back, transfer.from()), reference(transferId));
          end(session, transfer, "returned", State.RECALLED, reason);
        });
  }

  @Override
  public TransferView close(Actor actor, UUID transferId, String reason) {
    return change(
        actor,
        transferId,
        "transfer.close",
        List.of(reason),
        (session, transfer) -> {
          StockRequests.checkReason(reason);
          end(session, transfer, "lost", State.CLOSED, reason);
        });
  }

  private void end(
      Session session, TransferView transfer, String column, State state, @Nullable String reason) {
    table.count(session, transfer.id(), column, quantities(underWay(transfer)));
    table.end(session, transfer.id(), state, reason);
  }

  @Override
  public TransferView transfer(Actor actor, UUID transferId) {
    return commands.ask(actor, "transfer.one", READERS, session -> table.one(session, transferId));
  }

  @Override
  public List<TransferView> transfers(Actor actor, TransferQuery query) {
    return commands.ask(actor, "transfer.list", READERS, session -> table.page(session, query));
  }

  private TransferView change(
      Actor actor, UUID transferId, String name, Object request, Change change) {
    Command command =
        new Command(name, WRITERS, reference(transferId), List.of(transferId.toString(), request));
    return commands.run(
        actor,
        command,
        TransferView.class,
        session -> {
          TransferView transfer = table.lock(session, transferId);
          if (transfer.state() != State.IN_TRANSIT) {
            throw new ConflictException(
                "BAL-INV006",
                "transfer " + transferId + " is " + transfer.state() + ": nothing is under way");
          }
          change.make(session, transfer);
          return told(session, transferId);
        });
  }

  private TransferView told(Session session, UUID id) {
    TransferView now = table.one(session, id);
    events.publish(session, new StockTransferred(id, now.state()));
    return now;
  }

  private static void requireUnderWay(TransferView transfer, List<TransferredQuantity> arrived) {
    Map<String, Integer> underWay = quantities(underWay(transfer));
    Set<String> seen = new HashSet<>();
    List<String> problems = new ArrayList<>();
    for (TransferredQuantity line : arrived) {
      int most = underWay.getOrDefault(line.sku(), 0);
      if (line.quantity() > most || !seen.add(line.sku())) {
        problems.add(line.sku() + ": " + most + " under way, " + line.quantity() + " arrived");
      }
    }
    if (!problems.isEmpty()) {
      throw new ConflictException(
          "BAL-INV007",
          "more arrives of transfer "
              + transfer.id()
              + " than was sent: "
              + String.join("; ", problems)
              + ". Receive what was sent, and count the rest");
    }
  }

  private static List<TransferredQuantity> underWay(TransferView transfer) {
    return transfer.lines().stream()
        .filter(line -> line.underWay() > 0)
        .map(line -> new TransferredQuantity(line.sku(), line.underWay()))
        .toList();
  }

  private static Map<String, Integer> quantities(Collection<TransferredQuantity> lines) {
    return lines.stream()
        .collect(
            Collectors.toMap(
                TransferredQuantity::sku,
                TransferredQuantity::quantity,
                Integer::sum,
                TreeMap::new));
  }

  private static SortedMap<StockKey, Integer> keys(
      Collection<TransferredQuantity> lines, String location) {
    SortedMap<StockKey, Integer> keys = new TreeMap<>();
    quantities(lines).forEach((sku, quantity) -> keys.put(new StockKey(sku, location), quantity));
    return keys;
  }

  private static String reference(UUID id) {
    return "transfer " + id;
  }
}
