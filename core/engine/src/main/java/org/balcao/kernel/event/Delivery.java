package org.balcao.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.ClaimLostException;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;

/** Tells one subscriber all that is new of one aggregate. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class Delivery implements TaskHandler {
  static final String QUEUE = "event:";
  private static final int BATCH = 50;

  private final UnitOfWork unit;
  private final Subscribers subscribers;
  private final Json json;

  @Inject
  Delivery(UnitOfWork unit, Subscribers subscribers, Json json) {
    this.unit = unit;
    this.subscribers = subscribers;
    this.json = json;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    Listener listener = subscribers.named(run.queue().substring(QUEUE.length()));
    int batch = BATCH;
    boolean more = true;
    while (more) {
      int size = batch;
      try {
        more = unit.call(session -> deliver(session, run, listener, size));
      } catch (RuntimeException e) {
        if (size == 1 || e instanceof ClaimLostException) {
          throw e;
        }
        // One event that cannot be told must not take back those before it.
        batch = 1;
      }
    }
  }

  /** Tells the next events, and answers whether there may be more. */
  private boolean deliver(Session session, TaskRun run, Listener listener, int most) {
    // Before reading: whoever publishes holds this row from before its events are numbered.
    run.renew(session);
    List<OutboxEvents.Raw> found =
        session.list(
            row ->
                new OutboxEvents.Raw(
                    row.number("sequence"),
                    row.text("type"),
                    row.instant("at"),
                    row.text("payload")),
            "select sequence, type, at, payload from balcao_event where aggregate = ? and sequence >"
                + " ? order by sequence fetch first "
                + most
                + " rows only",
            run.subject(),
            run.position());
    for (OutboxEvents.Raw raw : found) {
      if (listener.wants(raw.type())) {
        listener.receive(session, run.subject(), raw, json);
      }
    }
    long reached = found.isEmpty() ? run.position() : found.get(found.size() - 1).sequence();
    if (found.size() < most) {
      run.finish(session, null, reached);
      return false;
    }
    run.advance(session, reached);
    return true;
  }
}
