package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** What carriers told about the parcels of an order, at the moment that they name. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class TrackingTimeline implements TimelineSource {
  @Override
  public String kind() {
    return "tracking";
  }

  @Override
  public Permission permission() {
    return Shipping.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    return session.list(
        row -> {
          String place = row.textOrNull("place");
          return new TimelineEntry(
              row.instant("at"),
              kind(),
              row.text("tracking_code")
                  + ": "
                  + row.text("status")
                  + (row.text("description").isEmpty() ? "" : ", " + row.text("description"))
                  + (place == null ? "" : ", " + place),
              row.text("carrier"));
        },
        "select t.at as at, t.tracking_code as tracking_code, t.status as status, t.description as"
            + " description, t.place as place, s.carrier as carrier from balcao_shipment_tracking t"
            + " join balcao_shipment s on s.id = t.shipment_id where s.order_id = ? order by t.at,"
            + " t.event_key",
        orderId);
  }
}
