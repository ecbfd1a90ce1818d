package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** How an order was amended, and why. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class AmendmentTimeline implements TimelineSource {
  static final String KIND = "amendment";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Permission permission() {
    return Orders.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    return session.list(
        row ->
            new TimelineEntry(
                row.instant("at"),
                KIND,
                "amended: " + row.text("changes") + " (" + row.text("reason") + ")",
                row.text("actor")),
        "select at, changes, reason, actor from balcao_order_amendment where order_id = ? order by"
            + " number",
        orderId);
  }
}
