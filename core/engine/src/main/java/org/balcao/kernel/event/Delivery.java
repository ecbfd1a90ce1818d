package org.balcao.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.UnitOfWork;
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
    EventSubscriber subscriber = subscribers.named(run.queue().substring(QUEUE.length()));
    Map<String, Class<? extends DomainEvent>> types =
        subscriber.events().stream()
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    long[] position = {run.position()};
    boolean[] more = {true};
    while (more[0]) {
      unit.run(
          session -> {
            run.renew(session);
            long from = position[0];
            List<OutboxEvents.Raw> found =
                session.list(
                    row ->
                        new OutboxEvents.Raw(
                            row.number("sequence"),
                            row.text("type"),
                            row.instant("at"),
                            row.text("payload")),
                    "select sequence, type, at, payload from balcao_event where aggregate = ? and"
                        + " sequence > ? order by sequence fetch first "
                        + BATCH
                        + " rows only",
                    run.subject(),
                    from);
            for (OutboxEvents.Raw raw : found) {
              if (types.containsKey(raw.type())) {
                subscriber.receive(session, raw.read(json, types));
              }
            }
            long reached = found.isEmpty() ? from : found.get(found.size() - 1).sequence();
            if (found.size() < BATCH) {
              run.finish(session, null, reached);
            } else {
              run.advance(session, reached);
            }
            session.afterCommit(
                () -> {
                  position[0] = reached;
                  more[0] = found.size() == BATCH;
                });
          });
    }
  }
}
