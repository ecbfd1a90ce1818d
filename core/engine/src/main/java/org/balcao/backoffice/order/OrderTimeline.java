package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.audit.AuditTrail;
import org.balcao.kernel.persistence.Session;

/** What became of an order and who did it, from its history and the audit trail. */
@Dependent
class OrderTimeline {
  private static final int MOST_COMMANDS = 1000;

  private final OrderReading reading;
  private final OrderHistory history;
  private final AuditTrail audit;

  @Inject
  OrderTimeline(OrderReading reading, OrderHistory history, AuditTrail audit) {
    this.reading = reading;
    this.history = history;
    this.audit = audit;
  }

  /** Oldest first. */
  List<TimelineEntry> of(Session session, UUID orderId) {
    reading.find(session, orderId);
    List<TimelineEntry> entries = new ArrayList<>(history.of(session, orderId));
    audit
        .about(session, OrderCommands.subject(orderId), MOST_COMMANDS)
        .forEach(
            e ->
                entries.add(
                    new TimelineEntry(e.at(), e.command(), e.actorKind() + " " + e.actorId())));
    entries.sort(Comparator.comparing(TimelineEntry::at));
    return entries;
  }
}
