package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** Tells that a deadline is near, and that it was missed, each once. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class DisputeReminder implements TaskHandler {
  private final UnitOfWork unit;
  private final DisputeTable table;
  private final DisputeDeadlines deadlines;
  private final Events events;
  private final StoreClock clock;

  @Inject
  DisputeReminder(
      UnitOfWork unit,
      DisputeTable table,
      DisputeDeadlines deadlines,
      Events events,
      StoreClock clock) {
    this.unit = unit;
    this.table = table;
    this.deadlines = deadlines;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String queue() {
    return DisputeDeadlines.QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    unit.run(session -> run.finish(session, remind(session, UUID.fromString(run.subject()))));
  }

  /** When to look again. */
  private @Nullable Instant remind(Session session, UUID id) {
    Case dispute = table.lock(session, id);
    Instant respondBy = dispute.respondBy();
    if (respondBy == null || !dispute.toAnswer()) {
      return null;
    }
    if (!respondBy.isAfter(clock.now())) {
      if (dispute.reminded() < 2) {
        events.publish(session, new DisputeDeadlineMissed(id, dispute.orderId(), respondBy));
        table.reminded(session, id, 2);
      }
      return null;
    }
    boolean due =
        deadlines.next(dispute).filter(moment -> !moment.isAfter(clock.now())).isPresent();
    if (due && dispute.reminded() == 0) {
      events.publish(session, new DisputeDeadlineNear(id, dispute.orderId(), respondBy));
      table.reminded(session, id, 1);
      return respondBy;
    }
    return deadlines.next(dispute).orElse(null);
  }
}
