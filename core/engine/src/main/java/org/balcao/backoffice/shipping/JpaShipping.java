package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Address;
import org.balcao.spi.FileContent;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.Parcel;
import org.balcao.spi.shipping.QuoteRequest;

/** Shipments as entities, changed by commands and by their process. */
@ApplicationScoped
@Typed(Shipping.class)
final class JpaShipping implements Shipping {
  private static final int MOST = 500;

  private final Commands commands;
  private final Offers offers;
  private final ShipFrom from;
  private final Shipments shipments;
  private final ShippingDesk desk;
  private final ShipmentMoves moves;
  private final Orders orders;
  private final StoreClock clock;

  @Inject
  JpaShipping(
      Commands commands,
      Offers offers,
      ShipFrom from,
      Shipments shipments,
      ShippingDesk desk,
      ShipmentMoves moves,
      Orders orders,
      StoreClock clock) {
    this.commands = commands;
    this.offers = offers;
    this.from = from;
    this.shipments = shipments;
    this.desk = desk;
    this.moves = moves;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public List<DeliveryOption> options(
      Actor actor,
      Address to,
      List<Parcel> parcels,
      Money goodsValue,
      LocalDate readyOn,
      Locale locale) {
    Objects.requireNonNull(actor, "an actor is needed for every command and query");
    return offers.of(quoted(from.quoted(), to, parcels, goodsValue, readyOn), locale);
  }

  @Override
  public List<DeliveryOption> options(
      Candidate candidate,
      Address to,
      List<Parcel> parcels,
      Money goodsValue,
      LocalDate readyOn,
      Locale locale) {
    Address leaves = from.quoted(candidate.config());
    return offers.of(
        candidate.plugins(),
        candidate.clock(),
        quoted(leaves, to, parcels, goodsValue, readyOn),
        locale);
  }

  private static QuoteRequest quoted(
      Address from, Address to, List<Parcel> parcels, Money goodsValue, LocalDate readyOn) {
    List<String> problems = new ArrayList<>();
    if (parcels.isEmpty()) {
      problems.add("parcels: one or more");
    }
    if (goodsValue.isNegative()) {
      problems.add("goodsValue: zero or more");
    }
    refuse(problems);
    return new QuoteRequest(from, to, parcels, goodsValue, readyOn);
  }

  @Override
  public ShipmentView ship(Actor actor, UUID pickListId) {
    return commands.run(
        actor,
        new Command("shipping.ship", Access.staff(WORK), "pick list " + pickListId, pickListId),
        ShipmentView.class,
        session -> shipments.view(session, desk.ship(session, pickListId, actor.toString())));
  }

  /** The answer of a command that is about several; public for JSON Binding. */
  public record Dispatched(List<ShipmentView> shipments) {}

  @Override
  public List<ShipmentView> dispatch(Actor actor, List<UUID> shipmentIds) {
    commands.require(actor, "shipping.dispatch", Access.staff(WORK));
    if (shipmentIds.isEmpty() || shipmentIds.size() > MOST) {
      refuse(List.of("shipmentIds: 1 to " + MOST));
    }
    TreeSet<UUID> wanted = new TreeSet<>(shipmentIds);
    String subject =
        wanted.size() == 1 ? "shipment " + wanted.first() : wanted.size() + " shipments";
    return commands
        .run(
            actor,
            new Command("shipping.dispatch", Access.staff(WORK), subject, List.copyOf(wanted)),
            Dispatched.class,
            session -> {
              List<ShipmentEntity> all = shipments.all(session, wanted);
              desk.dispatch(session, all, actor.toString());
              return new Dispatched(shipments.views(session, all));
            })
        .shipments();
  }

  @Override
  public ShipmentView shipment(Actor actor, UUID shipmentId) {
    return commands.ask(
        actor,
        "shipping.read",
        Access.buyers(READ),
        session -> {
          ShipmentEntity shipment = shipments.get(session, shipmentId);
          if (actor.buys()) {
            requireOwn(actor, shipment);
          }
          return forActor(actor, shipments.view(session, shipment));
        });
  }

  /** Whose order it is, orders know; to a stranger the shipment does not exist. */
  private void requireOwn(Actor actor, ShipmentEntity shipment) {
    try {
      orders.order(actor, shipment.orderId);
    } catch (NotFoundException e) {
      NotFoundException hidden = new NotFoundException("shipment", shipment.id);
      hidden.addSuppressed(e);
      throw hidden;
    }
  }

  @Override
  public List<ShipmentView> ofOrder(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "shipping.read",
        Access.buyers(READ),
        session -> {
          if (actor.buys()) {
            orders.order(actor, orderId);
          }
          return shipments.views(session, shipments.ofOrder(session, orderId)).stream()
              .map(view -> forActor(actor, view))
              .toList();
        });
  }

  private static ShipmentView forActor(Actor actor, ShipmentView view) {
    return actor.buys() ? view.withoutReason() : view;
  }

  @Override
  public List<ShipmentView> list(Actor actor, State state, int most) {
    return commands.ask(
        actor,
        "shipping.list",
        Access.staff(READ),
        session ->
            shipments.views(
                session, shipments.in(session, state, Math.min(Math.max(most, 1), MOST))));
  }

  @Override
  public Optional<FileContent> labels(Actor actor, UUID shipmentId) {
    return commands.ask(
        actor,
        "shipping.labels",
        Access.staff(WORK),
        session -> {
          ShipmentEntity shipment = shipments.get(session, shipmentId);
          return Optional.ofNullable(session.entities().find(LabelEntity.class, shipment.id))
              .map(LabelEntity::toLabel);
        });
  }

  @Override
  public ShipmentView delivered(Actor actor, UUID shipmentId) {
    return change(
        actor,
        "shipping.delivered",
        shipmentId,
        "",
        (session, shipment) -> {
          if (shipment.state != State.DELIVERED) {
            requireUnderWay(shipment);
            moves.arrived(session, shipment, clock.now(), actor.toString());
          }
        });
  }

  @Override
  public ShipmentView returned(Actor actor, UUID shipmentId, String reason) {
    commands.require(actor, "shipping.returned", Access.staff(WORK));
    if (reason.isBlank() || reason.length() > 500) {
      refuse(List.of("reason: 1 to 500 characters"));
    }
    return change(
        actor,
        "shipping.returned",
        shipmentId,
        reason,
        (session, shipment) -> {
          if (shipment.state != State.RETURNED) {
            requireUnderWay(shipment);
            moves.cameBack(session, shipment, reason, actor.toString());
          }
        });
  }

  @Override
  public ShipmentView retry(Actor actor, UUID shipmentId) {
    return change(
        actor,
        "shipping.retry",
        shipmentId,
        "",
        (session, shipment) -> desk.retry(session, shipment, actor.toString()));
  }

  private ShipmentView change(
      Actor actor,
      String name,
      UUID shipmentId,
      String request,
      BiConsumer<Session, ShipmentEntity> work) {
    return commands.run(
        actor,
        new Command(
            name,
            Access.staff(WORK),
            "shipment " + shipmentId,
            List.of(shipmentId.toString(), request)),
        ShipmentView.class,
        session -> {
          ShipmentEntity shipment = shipments.get(session, shipmentId);
          work.accept(session, shipment);
          return shipments.view(session, shipment);
        });
  }

  private static void requireUnderWay(ShipmentEntity shipment) {
    if (!shipment.underWay()) {
      throw new ConflictException(
          "BAL-SHP005",
          "shipment " + shipment.number + " is " + shipment.state + ": it is not on its way");
    }
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-SHP001", problems);
    }
  }
}
