package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** The states that an order went through. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class HistoryTimeline implements TimelineSource {
  static final String KIND = "state";

  private final OrderHistory history;

  @Inject
  HistoryTimeline(OrderHistory history) {
    this.history = history;
  }

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
    return history.of(session, orderId);
  }
}
