package org.balcao.backoffice.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.shipping.Parcel;

/** Takes pick lists from state to state. */
@ApplicationScoped
@Typed(Warehouse.class)
final class JpaWarehouse implements Warehouse {
  private static final Access WORKERS = Access.staff(WORK);

  private final Commands commands;
  private final Picking picking;
  private final Repacking repacking;
  private final PickTable table;
  private final PickReading reading;

  @Inject
  JpaWarehouse(
      Commands commands,
      Picking picking,
      Repacking repacking,
      PickTable table,
      PickReading reading) {
    this.commands = commands;
    this.picking = picking;
    this.repacking = repacking;
    this.table = table;
    this.reading = reading;
  }

  /** Lists as an answer that can be kept; public for JSON Binding. */
  public record PickLists(List<PickList> lists) {
    /** Copies the list. */
    public PickLists {
      lists = List.copyOf(lists);
    }
  }

  /** A request that can be compared with its repetition. */
  public record Picked(UUID pickListId, List<PickedQuantity> quantities) {}

  /** A request that can be compared with its repetition. */
  public record Packed(UUID pickListId, List<PackParcel> parcels) {}

  @Override
  public List<PickList> release(Actor actor, UUID orderId) {
    Command command = new Command("warehouse.release", WORKERS, "order " + orderId, orderId);
    return commands
        .run(
            actor,
            command,
            PickLists.class,
            session -> new PickLists(picking.release(session, orderId)))
        .lists();
  }

  @Override
  public List<PickList> open(Actor actor, String location) {
    return commands.ask(
        actor, "warehouse.open", WORKERS, session -> reading.open(session, location));
  }

  @Override
  public List<PickList> ofOrder(Actor actor, UUID orderId) {
    return commands.ask(
        actor, "warehouse.of-order", WORKERS, session -> reading.ofOrder(session, orderId));
  }

  @Override
  public PickList pickList(Actor actor, UUID pickListId) {
    return commands.ask(
        actor, "warehouse.pick-list", WORKERS, session -> reading.one(session, pickListId));
  }

  @Override
  public PickList picked(Actor actor, UUID pickListId, List<PickedQuantity> quantities) {
    return change(
        actor,
        "warehouse.picked",
        pickListId,
        new Picked(pickListId, quantities),
        session -> picked(session, requireOpen(session, pickListId), quantities));
  }

  @Override
  public PickList pickedAll(Actor actor, UUID pickListId) {
    return change(
        actor,
        "warehouse.picked-all",
        pickListId,
        pickListId,
        session -> {
          PickList list = requireOpen(session, pickListId);
          return picked(
              session,
              list,
              list.lines().stream()
                  .map(line -> new PickedQuantity(line.lineId(), line.quantity()))
                  .toList());
        });
  }

  @Override
  public PickList pack(Actor actor, UUID pickListId, List<PackParcel> parcels) {
    return change(
        actor,
        "warehouse.pack",
        pickListId,
        new Packed(pickListId, parcels),
        session -> pack(session, requirePicked(session, pickListId), parcels));
  }

  @Override
  public PickList packInOne(Actor actor, UUID pickListId) {
    return change(
        actor,
        "warehouse.pack-in-one",
        pickListId,
        pickListId,
        session -> {
          PickList list = requirePicked(session, pickListId);
          List<PickedQuantity> contents =
              list.lines().stream()
                  .filter(line -> line.picked() > 0)
                  .map(line -> new PickedQuantity(line.lineId(), line.picked()))
                  .toList();
          Parcel parcel = new Parcel(weight(session, pickListId), 0, 0, 0);
          return pack(session, list, List.of(new PackParcel(parcel, contents)));
        });
  }

  /** A request that can be compared with its repetition. */
  public record Split(UUID pickListId, List<PickPart> parts) {}

  @Override
  public List<PickList> split(Actor actor, UUID pickListId, List<PickPart> parts) {
    Command command =
        new Command(
            "warehouse.split", WORKERS, "pick list " + pickListId, new Split(pickListId, parts));
    return commands
        .run(
            actor,
            command,
            PickLists.class,
            session -> new PickLists(repacking.split(session, pickListId, parts)))
        .lists();
  }

  @Override
  public PickList merge(Actor actor, List<UUID> pickListIds) {
    Command command =
        new Command(
            "warehouse.merge",
            WORKERS,
            pickListIds.size() + " pick lists",
            List.copyOf(pickListIds));
    return commands.run(
        actor, command, PickList.class, session -> repacking.merge(session, pickListIds));
  }

  @Override
  public void cancel(Actor actor, UUID pickListId) {
    change(
        actor,
        "warehouse.cancel",
        pickListId,
        pickListId,
        session -> {
          PickList list = reading.one(session, pickListId);
          switch (list.state()) {
            case OPEN, PICKED -> move(session, list, PickList.State.CANCELLED);
            case CANCELLED -> {}
            case PACKED, SHIPPING -> throw wrongState(list, "taken back");
          }
          return reading.one(session, pickListId);
        });
  }

  @Override
  public PickList packed(Session session, UUID pickListId) {
    PickList list = reading.one(session, pickListId);
    if (list.state() != PickList.State.PACKED && list.state() != PickList.State.SHIPPING) {
      throw wrongState(list, "shipped");
    }
    return list;
  }

  @Override
  public void shipping(Session session, UUID pickListId, String shipmentNumber) {
    if (!table.ship(session, pickListId, shipmentNumber)
        && table.shipmentNumber(session, pickListId).filter(shipmentNumber::equals).isEmpty()) {
      throw wrongState(reading.one(session, pickListId), "shipped");
    }
  }

  private PickList change(
      Actor actor, String name, UUID pickListId, Object request, Function<Session, PickList> work) {
    Command command = new Command(name, WORKERS, "pick list " + pickListId, request);
    return commands.run(actor, command, PickList.class, work);
  }

  private PickList requireOpen(Session session, UUID pickListId) {
    PickList list = reading.one(session, pickListId);
    if (list.state() != PickList.State.OPEN) {
      throw wrongState(list, "picked");
    }
    return list;
  }

  private PickList requirePicked(Session session, UUID pickListId) {
    PickList list = reading.one(session, pickListId);
    if (list.state() != PickList.State.PICKED) {
      throw wrongState(list, "packed");
    }
    return list;
  }

  private PickList picked(Session session, PickList list, List<PickedQuantity> quantities) {
    refuse(Packing.problemsOfPicking(list.lines(), quantities));
    picking.requireConfirmed(session, list.orderId());
    boolean found = quantities.stream().anyMatch(q -> q.quantity() > 0);
    // Of a list of which nothing was found there is nothing to pack.
    move(session, list, found ? PickList.State.PICKED : PickList.State.CANCELLED);
    table.picked(session, list.id(), quantities);
    return reading.one(session, list.id());
  }

  private PickList pack(Session session, PickList list, List<PackParcel> parcels) {
    refuse(Packing.problemsOfPacking(list.lines(), parcels));
    picking.requireConfirmed(session, list.orderId());
    move(session, list, PickList.State.PACKED);
    List<PackedParcel> packed = new ArrayList<>();
    for (PackParcel parcel : parcels) {
      packed.add(new PackedParcel(packed.size() + 1, parcel.parcel(), parcel.contents()));
    }
    table.packed(session, list.id(), packed);
    return reading.one(session, list.id());
  }

  private int weight(Session session, UUID pickListId) {
    long grams = table.weight(session, pickListId);
    if (grams > Integer.MAX_VALUE) {
      throw new ConflictException(
          "BAL-WHS004", "the goods weigh " + grams + " g, too much for one parcel; use several");
    }
    return (int) Math.max(1, grams);
  }

  private void move(Session session, PickList list, PickList.State to) {
    if (!table.move(session, list.id(), list.state(), to)) {
      throw new ConflictException(
          "BAL-WHS002",
          "pick list " + list.id() + " was changed by somebody else meanwhile; look at it again");
    }
  }

  private static ConflictException wrongState(PickList list, String what) {
    return new ConflictException(
        "BAL-WHS002", "pick list " + list.id() + " is " + list.state() + " and cannot be " + what);
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-WHS001", problems);
    }
  }
}
