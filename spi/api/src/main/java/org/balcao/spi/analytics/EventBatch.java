package org.balcao.spi.analytics;

import java.util.List;

/**
 * Events that travel together, of any types, oldest first.
 *
 * @param events at least one, at most {@link AnalyticsSink#batchSize()}
 */
public record EventBatch(List<BusinessEvent> events) {
  /** Copies the list and refuses an empty one. */
  public EventBatch {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a batch holds one event or more");
    }
  }
}
