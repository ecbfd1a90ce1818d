package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.audit.AuditTrail;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** The commands that were carried out on an order. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class AuditTimeline implements TimelineSource {
  private static final int MOST_COMMANDS = 1000;

  private final AuditTrail audit;

  @Inject
  AuditTimeline(AuditTrail audit) {
    this.audit = audit;
  }

  @Override
  public String kind() {
    return "command";
  }

  @Override
  public Permission permission() {
    return Orders.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    return audit.about(session, OrderCommands.subject(orderId), MOST_COMMANDS).stream()
        .map(e -> new TimelineEntry(e.at(), kind(), e.command(), e.actorKind() + " " + e.actorId()))
        .toList();
  }
}
