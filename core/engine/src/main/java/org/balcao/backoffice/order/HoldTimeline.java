package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** The holds that were placed on an order and released. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class HoldTimeline implements TimelineSource {
  private final HoldTable table;

  @Inject
  HoldTimeline(HoldTable table) {
    this.table = table;
  }

  @Override
  public String kind() {
    return "hold";
  }

  @Override
  public Permission permission() {
    return Orders.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (OrderHold hold : table.of(session, orderId)) {
      String until = hold.releaseAt().map(at -> ", until " + at).orElse("");
      entries.add(
          new TimelineEntry(
              hold.placedAt(), kind(), "held for " + hold.reason() + until, hold.placedBy()));
      hold.releasedAt()
          .ifPresent(
              at ->
                  entries.add(
                      new TimelineEntry(
                          at,
                          kind(),
                          "hold released: " + hold.reason(),
                          hold.releasedBy().orElse(""))));
    }
    return entries;
  }
}
