package org.balcao.backoffice.shipping;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.spi.shipping.TrackingEvent;

/**
 * A shipment.
 *
 * @param number for people and labels, unique
 * @param carrier the configured name of the carrier
 * @param reason why it needs attention or came back; for staff
 * @param trackingCodes one per parcel, once it is booked
 * @param tracking what the carrier has told, oldest first
 */
public record ShipmentView(
    UUID id,
    String number,
    UUID orderId,
    String carrier,
    String service,
    State state,
    Optional<String> reason,
    List<String> trackingCodes,
    List<TrackingEvent> tracking,
    Instant createdAt,
    Optional<Instant> dispatchedAt,
    Optional<Instant> deliveredAt) {
  /** Copies the lists. */
  public ShipmentView {
    trackingCodes = List.copyOf(trackingCodes);
    tracking = List.copyOf(tracking);
  }

  /** The same as a buyer sees it. */
  ShipmentView withoutReason() {
    return new ShipmentView(
        id,
        number,
        orderId,
        carrier,
        service,
        state,
        Optional.empty(),
        trackingCodes,
        tracking,
        createdAt,
        dispatchedAt,
        deliveredAt);
  }

  /** How far it has come. The transitions are {@link #next()}. */
  public enum State {
    /** To be booked with the carrier. */
    NEW,
    /** Booked and labelled: it can be dispatched. */
    READY,
    /** Staff dispatch it; the carrier has not confirmed yet. */
    DISPATCHING,
    /** It has left. */
    DISPATCHED,
    /** It has arrived. Final. */
    DELIVERED,
    /** It came back. Final. */
    RETURNED,
    /** The process cannot go on by itself; the reason says why. */
    NEEDS_ATTENTION,
    /** Its order was cancelled before it left; a booking is given back. */
    CANCELLED;

    /** Where it may go from here. */
    public Set<State> next() {
      return switch (this) {
        case NEW -> EnumSet.of(READY, NEEDS_ATTENTION, CANCELLED);
        case READY -> EnumSet.of(DISPATCHING, DISPATCHED, CANCELLED);
        case DISPATCHING -> EnumSet.of(DISPATCHED, NEEDS_ATTENTION);
        case DISPATCHED -> EnumSet.of(DELIVERED, RETURNED, NEEDS_ATTENTION);
        case NEEDS_ATTENTION ->
            EnumSet.of(NEW, DISPATCHING, DISPATCHED, DELIVERED, RETURNED, CANCELLED);
        case CANCELLED -> EnumSet.of(NEEDS_ATTENTION);
        case DELIVERED, RETURNED -> EnumSet.noneOf(State.class);
      };
    }
  }
}
