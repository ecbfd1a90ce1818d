package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.shipping.Carriers.Abilities;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.process.AttemptView;
import org.balcao.kernel.process.Decision;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.ProviderRef;

/** Takes a shipment from booking to arrival, as far as it gets without a person. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class ShipmentProcess implements TaskHandler {
  static final String QUEUE = "shipment";
  static final String ACTOR = "process";

  private static final Set<AttemptView.State> MAY_HAVE_HAPPENED =
      Set.of(AttemptView.State.STARTED, AttemptView.State.PENDING, AttemptView.State.UNKNOWN);

  private static final Duration UNTIL_IT_ANSWERS = Duration.ofMinutes(10);

  private final UnitOfWork unit;
  private final Steps steps;
  private final Shipments shipments;
  private final ShipmentRows rows;
  private final ShipmentMoves moves;
  private final Consignments consignments;
  private final Carriers carriers;
  private final Tracker tracker;
  private final StoreClock clock;

  @Inject
  ShipmentProcess(
      UnitOfWork unit,
      Steps steps,
      Shipments shipments,
      ShipmentRows rows,
      ShipmentMoves moves,
      Consignments consignments,
      Carriers carriers,
      Tracker tracker,
      StoreClock clock) {
    this.unit = unit;
    this.steps = steps;
    this.shipments = shipments;
    this.rows = rows;
    this.moves = moves;
    this.consignments = consignments;
    this.carriers = carriers;
    this.tracker = tracker;
    this.clock = clock;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID id = UUID.fromString(run.subject());
    ShipmentEntity found = unit.call(session -> shipments.get(session, id));
    if (found.followed()) {
      tracker.poll(run, found);
      steps.advance(run, session -> decide(session, id, Optional.empty()));
      return;
    }
    Optional<Abilities> abilities;
    try {
      // Asked before anything is decided: no plugin is called in a unit.
      abilities = carriers.abilities(found.carrier);
    } catch (PluginUnavailableException e) {
      // An operator has to mend it; until then there is nothing to decide.
      unit.run(session -> run.finish(session, clock.now().plus(UNTIL_IT_ANSWERS)));
      return;
    }
    steps.advance(run, session -> decide(session, id, abilities));
  }

  private Decision decide(Session session, UUID id, Optional<Abilities> abilities) {
    ShipmentEntity shipment = shipments.get(session, id);
    boolean needsCarrier =
        switch (shipment.state) {
          case NEW, DISPATCHING -> true;
          case CANCELLED -> shipment.bookingRef != null && shipment.voidedAt == null;
          case READY, DISPATCHED, DELIVERED, RETURNED, NEEDS_ATTENTION -> false;
        };
    if (needsCarrier && abilities.isEmpty()) {
      moves.attention(
          session,
          shipment,
          "the carrier '" + shipment.carrier + "' is not configured; configure it and try again");
      return Decision.idle();
    }
    Abilities can = abilities.orElse(Abilities.NOTHING);
    return switch (shipment.state) {
      case NEW -> prepare(session, shipment, can);
      case DISPATCHING -> handOver(session, shipment, can);
      case DISPATCHED -> await(shipment);
      case CANCELLED -> giveBack(session, shipment);
      case READY, DELIVERED, RETURNED, NEEDS_ATTENTION -> Decision.idle();
    };
  }

  private Decision prepare(Session session, ShipmentEntity shipment, Abilities can) {
    if (shipment.bookedAt == null) {
      if (can.books()) {
        return Decision.call(book(session, shipment));
      }
      shipment.bookedAt = clock.now();
      rows.saveCodes(
          session,
          shipment.id,
          rows.parcels(session, shipment.id).stream().map(p -> shipment.number).toList());
    }
    Optional<ProviderRef> booking = shipment.booking();
    if (shipment.labelledAt == null && can.labels() && booking.isPresent()) {
      return Decision.call(new LabelStep(shipments, moves, shipment, booking.get(), clock.now()));
    }
    shipments.move(session, shipment, State.READY, null, ACTOR);
    return Decision.idle();
  }

  private BookStep book(Session session, ShipmentEntity shipment) {
    return new BookStep(
        shipments, moves, rows, shipment, consignments.of(session, shipment), clock.now());
  }

  private Decision handOver(Session session, ShipmentEntity shipment, Abilities can) {
    Optional<ProviderRef> booking = shipment.booking();
    boolean tracked = can.tracks() && booking.isPresent();
    if (can.takesOver() && booking.isPresent()) {
      return Decision.call(new HandOverStep(shipments, moves, shipment, booking.get(), tracked));
    }
    moves.dispatched(session, shipment, tracked, ACTOR);
    return Decision.again();
  }

  private static Decision await(ShipmentEntity shipment) {
    Instant next = shipment.nextPollAt;
    return next == null ? Decision.idle() : Decision.waitUntil(next);
  }

  private Decision giveBack(Session session, ShipmentEntity shipment) {
    if (shipment.bookedAt == null && mayBeBooked(session, shipment)) {
      return Decision.call(book(session, shipment));
    }
    Optional<ProviderRef> booking = shipment.booking();
    return booking.isPresent() && shipment.voidedAt == null
        ? Decision.call(new VoidStep(shipments, moves, shipment, booking.get(), clock.now()))
        : Decision.idle();
  }

  /** Whether a booking was under way when the order was cancelled, and its end is not known. */
  private boolean mayBeBooked(Session session, ShipmentEntity shipment) {
    List<AttemptView> attempts = steps.attempts(session, shipment.subject());
    return attempts.stream()
        .anyMatch(
            a -> a.operation().equals(BookStep.OPERATION) && MAY_HAVE_HAPPENED.contains(a.state()));
  }
}
