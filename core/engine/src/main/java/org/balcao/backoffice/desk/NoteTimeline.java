package org.balcao.backoffice.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** What staff wrote on an order. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class NoteTimeline implements TimelineSource {
  private final AnnotationTable table;

  @Inject
  NoteTimeline(AnnotationTable table) {
    this.table = table;
  }

  @Override
  public String kind() {
    return "note";
  }

  @Override
  public Permission permission() {
    return Orders.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    return table.notes(session, orderId).stream()
        .map(note -> new TimelineEntry(note.at(), kind(), note.text(), note.author()))
        .toList();
  }
}
