package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.TrackingEvent;
import org.balcao.spi.shipping.TrackingStatus;

/** How each booking stands. */
final class FakeShipments {

  /** A booking, and what happened to it. */
  record Shipment(List<String> codes, List<Step> steps) {
    boolean is(TrackingStatus status) {
      return steps.stream().anyMatch(step -> step.status() == status);
    }

    Shipment and(TrackingStatus status, Instant at) {
      List<Step> more = new ArrayList<>(steps);
      more.add(new Step(status, at));
      return new Shipment(codes, List.copyOf(more));
    }
  }

  /** Something that happened. */
  record Step(TrackingStatus status, Instant at) {}

  private final Map<ProviderRef, Shipment> shipments = new ConcurrentHashMap<>();

  List<String> open(ProviderRef booking, int parcels, Instant at) {
    List<String> codes = new ArrayList<>();
    for (int i = 1; i <= parcels; i++) {
      codes.add("FK-" + booking.id() + "-" + i);
    }
    shipments.put(
        booking, new Shipment(List.copyOf(codes), List.of()).and(TrackingStatus.LABEL_CREATED, at));
    return List.copyOf(codes);
  }

  Optional<Shipment> find(ProviderRef booking) {
    return Optional.ofNullable(shipments.get(booking));
  }

  /** Lets something happen to a booking, unless something else did; whether it has happened. */
  boolean happens(ProviderRef booking, TrackingStatus status, TrackingStatus unless, Instant at) {
    Shipment changed =
        shipments.computeIfPresent(
            booking, (b, s) -> s.is(status) || s.is(unless) ? s : s.and(status, at));
    return changed != null && changed.is(status);
  }

  List<TrackingEvent> events(Shipment shipment) {
    return shipment.codes().stream()
        .flatMap(code -> shipment.steps().stream().map(step -> event(code, step)))
        .toList();
  }

  private static TrackingEvent event(String code, Step step) {
    return new TrackingEvent(
        code + "/" + step.status(),
        code,
        step.status(),
        step.status().name(),
        step.at(),
        Optional.empty(),
        "Fake: " + step.status());
  }
}
