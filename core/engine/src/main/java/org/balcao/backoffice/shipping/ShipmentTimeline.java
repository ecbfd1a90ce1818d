package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** The states that the shipments of an order went through. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class ShipmentTimeline implements TimelineSource {
  @Override
  public String kind() {
    return "shipment";
  }

  @Override
  public Permission permission() {
    return Shipping.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    return session.list(
        row -> {
          String from = row.textOrNull("from_state");
          String reason = row.textOrNull("reason");
          return new TimelineEntry(
              row.instant("at"),
              kind(),
              row.text("number")
                  + ": "
                  + (from == null ? "" : from + " → ")
                  + row.text("to_state")
                  + (reason == null ? "" : ": " + reason),
              row.text("actor"));
        },
        "select t.at as at, t.from_state as from_state, t.to_state as to_state, t.reason as reason,"
            + " t.actor as actor, s.number as number from balcao_shipment_transition t join"
            + " balcao_shipment s on s.id = t.shipment_id where s.order_id = ? order by t.id",
        orderId);
  }
}
