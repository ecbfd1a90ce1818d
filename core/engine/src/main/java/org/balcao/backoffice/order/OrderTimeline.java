package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** What became of an order and who did it, put together from all features that know of it. */
@Dependent
class OrderTimeline {
  private final OrderReading reading;
  private final Instance<TimelineSource> sources;

  @Inject
  OrderTimeline(OrderReading reading, @Any Instance<TimelineSource> sources) {
    this.reading = reading;
    this.sources = sources;
  }

  /** Oldest first; what the actor may not see is left out. */
  List<TimelineEntry> of(Session session, Actor actor, UUID orderId) {
    reading.find(session, orderId);
    List<TimelineEntry> entries = new ArrayList<>();
    sources.stream()
        .filter(source -> actor.may(source.permission()))
        .sorted(Comparator.comparing(TimelineSource::kind))
        .forEach(source -> entries.addAll(source.about(session, orderId)));
    // Stable: what a source tells of one moment stays in its order.
    entries.sort(Comparator.comparing(TimelineEntry::at));
    return entries;
  }
}
