package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.jspecify.annotations.Nullable;

/** Checks who asks for what, and hands on. */
@ApplicationScoped
@Typed(Inventory.class)
final class JpaInventory implements Inventory {
  private static final Access READERS = Access.staff(READ);
  private static final Access WRITERS = Access.staff(WRITE);
  private static final Actor EVERYBODY = Actor.system("inventory");

  private final Commands commands;
  private final Locations locations;
  private final StockTable stock;
  private final StockMovements movements;
  private final Reservations reservations;

  @Inject
  JpaInventory(
      Commands commands,
      Locations locations,
      StockTable stock,
      StockMovements movements,
      Reservations reservations) {
    this.commands = commands;
    this.locations = locations;
    this.stock = stock;
    this.movements = movements;
    this.reservations = reservations;
  }

  @Override
  public StockLocation saveLocation(Actor actor, StockLocation location) {
    Command command =
        new Command(
            "inventory.save-location", WRITERS, "stock location " + location.code(), location);
    return commands.run(
        actor,
        command,
        StockLocation.class,
        session -> {
          StockRequests.check(location);
          locations.save(session, location);
          return location;
        });
  }

  @Override
  public List<StockLocation> locations(Actor actor) {
    return commands.ask(actor, "inventory.locations", READERS, locations::all);
  }

  @Override
  public void receive(Actor actor, ReceiveStock request) {
    Command command =
        new Command("inventory.receive", WRITERS, "stock at " + request.location(), request);
    commands.run(
        actor,
        command,
        Boolean.class,
        session -> {
          StockRequests.check(request);
          locations.require(session, request.location());
          movements.receive(session, request);
          return Boolean.TRUE;
        });
  }

  @Override
  public StockLevel adjust(Actor actor, AdjustStock request) {
    Command command =
        new Command(
            "inventory.adjust",
            WRITERS,
            "stock of " + request.sku() + " at " + request.location(),
            request);
    return commands.run(
        actor,
        command,
        StockLevel.class,
        session -> {
          StockRequests.check(request);
          locations.require(session, request.location());
          return movements.adjust(session, request);
        });
  }

  @Override
  public List<StockLevel> levels(Actor actor, Collection<String> skus) {
    return commands.ask(actor, "inventory.levels", READERS, session -> stock.levels(session, skus));
  }

  @Override
  public Map<String, Integer> available(Actor actor, Collection<String> skus) {
    Objects.requireNonNull(actor, "an actor is needed for every command and query");
    // Staff without a permission for stock may ask, too, as any visitor may.
    return commands.ask(
        EVERYBODY, "inventory.available", READERS, session -> stock.available(session, skus));
  }

  @Override
  public List<Allocation> reserve(
      Session session, String reference, List<Demand> demands, @Nullable Instant expires) {
    StockRequests.check(reference, demands);
    return reservations.reserve(session, reference, demands, expires);
  }

  @Override
  public List<Allocation> reserveMore(Session session, String reference, List<Demand> demands) {
    StockRequests.check(reference, demands);
    return reservations.reserveMore(session, reference, demands);
  }

  @Override
  public void confirm(Session session, String reference) {
    reservations.confirm(session, reference);
  }

  @Override
  public void release(Session session, String reference) {
    reservations.release(session, reference);
  }

  @Override
  public void release(Session session, String reference, Collection<String> lineIds) {
    reservations.release(session, reference, lineIds);
  }

  @Override
  public List<Allocation> allocations(Session session, String reference) {
    return reservations.allocations(session, reference);
  }

  @Override
  public void ship(Session session, String reference, List<ShippedQuantity> quantities) {
    StockRequests.checkShipped(quantities);
    movements.ship(session, reference, quantities);
  }

  @Override
  public void restock(Session session, String reference, List<ShippedQuantity> quantities) {
    StockRequests.checkShipped(quantities);
    movements.restock(session, reference, quantities);
  }
}
