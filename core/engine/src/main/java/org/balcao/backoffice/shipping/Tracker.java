package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.TrackingEvent;

/** Follows shipments: asks the carrier, keeps what is new, and draws the conclusion. */
@Dependent
class Tracker {
  /** A parcel has some dozen events; a carrier that tells thousands is broken. */
  private static final int MOST_EVENTS = 1000;

  private final UnitOfWork unit;
  private final Carriers carriers;
  private final Shipments shipments;
  private final ShipmentRows rows;
  private final ShipmentMoves moves;
  private final TrackingPatience patience;
  private final StoreClock clock;

  @Inject
  Tracker(
      UnitOfWork unit,
      Carriers carriers,
      Shipments shipments,
      ShipmentRows rows,
      ShipmentMoves moves,
      TrackingPatience patience,
      StoreClock clock) {
    this.unit = unit;
    this.carriers = carriers;
    this.shipments = shipments;
    this.rows = rows;
    this.moves = moves;
    this.patience = patience;
    this.clock = clock;
  }

  /** Asks with no unit open, and records in one. A run without an answer is one more poll. */
  void poll(TaskRun run, ShipmentEntity found) {
    Optional<ProviderRef> booking = found.booking();
    if (booking.isEmpty()) {
      return;
    }
    Outcome<List<TrackingEvent>> answer =
        carriers.track(found.carrier, booking.get(), found.toLocale());
    List<TrackingEvent> told = answer.toOptional().orElse(List.of());
    unit.run(
        session -> {
          run.renew(session);
          record(session, found.id, told);
        });
  }

  private void record(Session session, UUID id, List<TrackingEvent> told) {
    ShipmentEntity shipment = shipments.get(session, id);
    if (!shipment.followed()) {
      return;
    }
    Instant now = clock.now();
    Journey journey = new Journey(rows.codes(session, Set.of(id)).getOrDefault(id, List.of()));
    List<TrackingEvent> known = rows.tracking(session, Set.of(id)).getOrDefault(id, List.of());
    journey.add(known);
    List<TrackingEvent> fresh =
        journey.add(
            told.stream()
                .limit(MOST_EVENTS - Math.min(known.size(), MOST_EVENTS))
                .map(Tracker::kept)
                .toList());
    rows.insertTracking(session, id, fresh);
    shipment.polls++;
    if (shipment.nextPollAt != null) {
      shipment.nextPollAt = now.plus(patience.pause(shipment.polls));
    }
    conclude(session, shipment, journey.standing(), now);
  }

  private void conclude(Session session, ShipmentEntity shipment, Standing standing, Instant now) {
    switch (standing.kind()) {
      case DELIVERED ->
          // A carrier's clock may be ahead of ours.
          moves.arrived(
              session,
              shipment,
              standing.at().isAfter(now) ? now : standing.at(),
              ShipmentProcess.ACTOR);
      case RETURNED ->
          moves.cameBack(session, shipment, "the carrier brought it back", ShipmentProcess.ACTOR);
      case ATTENTION -> moves.attention(session, shipment, standing.reason());
      case UNDER_WAY -> {
        Instant giveUp = shipment.giveUpAt;
        if (giveUp != null && !now.isBefore(giveUp)) {
          moves.attention(
              session,
              shipment,
              "the carrier told of no arrival within " + patience.giveUp() + "; ask it");
        }
      }
    }
  }

  /** As it fits the table; the key decides what is the same, so it is kept as it is told. */
  private static TrackingEvent kept(TrackingEvent event) {
    return new TrackingEvent(
        Texts.atMost(200, event.key()),
        Texts.atMost(100, event.trackingCode()),
        event.status(),
        Texts.atMost(100, event.rawStatus()),
        event.at(),
        event.place().map(place -> Texts.atMost(200, place)),
        Texts.atMost(500, event.description()));
  }
}
