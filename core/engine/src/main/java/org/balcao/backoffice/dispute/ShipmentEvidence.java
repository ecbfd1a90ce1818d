package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.shipping.Shipping;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.shipping.TrackingEvent;

/** What was sent, by whom, and when it arrived. */
@ApplicationScoped
@Typed(EvidenceSource.class)
final class ShipmentEvidence implements EvidenceSource {
  private static final Actor SYSTEM = Actor.system("dispute");

  private final Shipping shipping;

  @Inject
  ShipmentEvidence(Shipping shipping) {
    this.shipping = shipping;
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public List<Exhibit> about(UUID orderId) {
    return shipping.ofOrder(SYSTEM, orderId).stream().map(ShipmentEvidence::exhibit).toList();
  }

  private static Exhibit exhibit(ShipmentView shipment) {
    List<String> details = new ArrayList<>();
    details.add("carrier: " + shipment.carrier() + ", " + shipment.service());
    if (!shipment.trackingCodes().isEmpty()) {
      details.add("tracking: " + String.join(", ", shipment.trackingCodes()));
    }
    shipment.dispatchedAt().ifPresent(at -> details.add("dispatched at: " + at));
    shipment.deliveredAt().ifPresent(at -> details.add("delivered at: " + at));
    details.add("state: " + shipment.state());
    shipment.tracking().forEach(event -> details.add(said(event)));
    return new Exhibit(
        "shipment",
        "Shipment " + shipment.number(),
        String.join("\n", details),
        shipment.deliveredAt().or(shipment::dispatchedAt));
  }

  private static String said(TrackingEvent event) {
    return event.at()
        + " "
        + event.status()
        + event.place().map(place -> " in " + place).orElse("")
        + (event.description().isBlank() ? "" : ": " + event.description());
  }
}
