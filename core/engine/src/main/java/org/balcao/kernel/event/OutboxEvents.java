package org.balcao.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/**
 * The outbox. A delivery is the task "tell subscriber S of aggregate A"; its position is the
 * sequence number of the last event told.
 *
 * <p>The order of statements carries the promise: within a unit the delivery tasks are woken first,
 * which locks their rows, and only then are the sequence numbers taken. So of two units that
 * publish for one aggregate the one with the smaller numbers commits first, and no position ever
 * passes an event that is committed later.
 */
@ApplicationScoped
@Typed(Events.class)
final class OutboxEvents implements Events {
  private final Subscribers subscribers;
  private final Tasks tasks;
  private final Json json;
  private final StoreClock clock;

  @Inject
  OutboxEvents(Subscribers subscribers, Tasks tasks, Json json, StoreClock clock) {
    this.subscribers = subscribers;
    this.tasks = tasks;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void publish(Session session, DomainEvent event) {
    Unpublished unpublished = session.attribute(Unpublished.class, Unpublished::new);
    if (unpublished.events.isEmpty()) {
      // Again after a round was stored: what runs before the commit may publish too.
      session.beforeCommit(() -> store(session, unpublished));
    }
    unpublished.events.add(event);
  }

  private void store(Session session, Unpublished unpublished) {
    Instant now = clock.now();
    Map<String, List<DomainEvent>> byAggregate = new TreeMap<>();
    unpublished.events.forEach(
        event -> byAggregate.computeIfAbsent(event.aggregate(), a -> new ArrayList<>()).add(event));
    // One order of locks for all units: by aggregate, then by subscriber.
    byAggregate.forEach(
        (aggregate, events) ->
            subscribers
                .of(events)
                .forEach(name -> tasks.wake(session, Delivery.QUEUE + name, aggregate, now)));
    List<@Nullable Object[]> rows = new ArrayList<>();
    unpublished.events.forEach(
        event ->
            rows.add(
                new Object[] {
                  event.aggregate(), event.getClass().getSimpleName(), now, json.write(event)
                }));
    session.batch(
        "insert into balcao_event (aggregate, type, at, payload) values (?, ?, ?, ?)", rows);
    unpublished.events.clear();
  }

  @Override
  public List<StoredEvent> history(
      Session session, String aggregate, List<Class<? extends DomainEvent>> types) {
    Map<String, Class<? extends DomainEvent>> wanted =
        types.stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    return session
        .list(
            row ->
                new Raw(
                    row.number("sequence"),
                    row.text("type"),
                    row.instant("at"),
                    row.text("payload")),
            "select sequence, type, at, payload from balcao_event where aggregate = ? order by"
                + " sequence",
            aggregate)
        .stream()
        .filter(raw -> wanted.containsKey(raw.type()))
        .map(raw -> raw.read(json, wanted))
        .toList();
  }

  /** What a unit has published and not stored yet. */
  private static final class Unpublished {
    private final List<DomainEvent> events = new ArrayList<>();
  }

  /** An event as it lies in the table. */
  record Raw(long sequence, String type, Instant at, String payload) {
    StoredEvent read(Json json, Map<String, Class<? extends DomainEvent>> types) {
      Class<? extends DomainEvent> known = types.get(type);
      if (known == null) {
        throw new IllegalStateException("an unknown type of event: " + type);
      }
      return new StoredEvent(sequence, at, json.read(payload, known));
    }
  }
}
