package org.balcao.backoffice.shipping;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcao.spi.shipping.TrackingEvent;
import org.balcao.spi.shipping.TrackingStatus;

/**
 * All that is known of a shipment's way: a set of events by key. Where it stands follows from the
 * set alone, so that neither the order in which carriers tell their events nor telling them twice
 * matters, and what has ended does not go on again.
 */
final class Journey {
  private final List<String> codes;
  private final Map<String, TrackingEvent> events = new TreeMap<>();

  /**
   * @param codes of the parcels; one code may stand for several
   */
  Journey(Collection<String> codes) {
    this.codes = codes.stream().distinct().toList();
  }

  /**
   * Adds what was not known yet.
   *
   * @return the events that are new
   */
  List<TrackingEvent> add(Collection<TrackingEvent> told) {
    Set<TrackingEvent> fresh = new LinkedHashSet<>();
    for (TrackingEvent event : told) {
      if (events.putIfAbsent(event.key(), event) == null) {
        fresh.add(event);
      }
    }
    return List.copyOf(fresh);
  }

  Standing standing() {
    List<Parcel> parcels = codes.size() > 1 ? codes.stream().map(this::parcel).toList() : whole();
    Set<End> ends = parcels.stream().map(Parcel::end).collect(Collectors.toSet());
    Instant last =
        parcels.stream().map(Parcel::at).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    if (ends.equals(Set.of(End.DELIVERED))) {
      return new Standing(Standing.Kind.DELIVERED, last, "");
    }
    if (ends.equals(Set.of(End.RETURNED))) {
      return new Standing(Standing.Kind.RETURNED, last, "");
    }
    if (ends.contains(End.LOST)) {
      return new Standing(
          Standing.Kind.ATTENTION, last, "the carrier says that a parcel is lost or not booked");
    }
    return ends.contains(End.NONE)
        ? Standing.underWay()
        : new Standing(
            Standing.Kind.ATTENTION, last, "some parcels have arrived, others came back");
  }

  /** A single parcel, or parcels with one code, are meant by every event. */
  private List<Parcel> whole() {
    return List.of(Parcel.of(events.values()));
  }

  private Parcel parcel(String code) {
    return Parcel.of(events.values().stream().filter(e -> e.trackingCode().equals(code)).toList());
  }

  /** How a parcel's way has ended; the later constant wins over an earlier one. */
  private enum End {
    NONE,
    LOST,
    DELIVERED,
    RETURNED;

    static End of(TrackingStatus status) {
      return switch (status) {
        case LOST, CANCELLED -> LOST;
        case DELIVERED -> DELIVERED;
        case RETURNED -> RETURNED;
        case LABEL_CREATED,
            ACCEPTED,
            IN_TRANSIT,
            OUT_FOR_DELIVERY,
            AVAILABLE_FOR_PICKUP,
            DELIVERY_ATTEMPT_FAILED,
            REFUSED,
            RETURNING,
            CUSTOMS_HOLD,
            DAMAGED,
            UNRECOGNIZED ->
            NONE;
      };
    }
  }

  private record Parcel(End end, Instant at) {
    static Parcel of(Collection<TrackingEvent> events) {
      End end =
          events.stream()
              .map(e -> End.of(e.status()))
              .max(Comparator.naturalOrder())
              .orElse(End.NONE);
      Instant first =
          events.stream()
              .filter(e -> End.of(e.status()) == end)
              .map(TrackingEvent::at)
              .min(Comparator.naturalOrder())
              .orElse(Instant.MIN);
      return new Parcel(end, first);
    }
  }
}
