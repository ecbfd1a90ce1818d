package org.balcao.kernel.event;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Session;

/** Whoever hears of events, by type or as they are stored. */
interface Listener {
  boolean wants(String type);

  void receive(Session session, String aggregate, OutboxEvents.Raw raw, Json json);

  static Listener of(EventSubscriber subscriber) {
    Map<String, Class<? extends DomainEvent>> types =
        subscriber.events().stream()
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    return new Listener() {
      @Override
      public boolean wants(String type) {
        return types.containsKey(type);
      }

      @Override
      public void receive(Session session, String aggregate, OutboxEvents.Raw raw, Json json) {
        subscriber.receive(session, raw.read(json, types));
      }
    };
  }

  static Listener of(EventForwarder forwarder) {
    return new Listener() {
      @Override
      public boolean wants(String type) {
        return forwarder.wants(type);
      }

      @Override
      public void receive(Session session, String aggregate, OutboxEvents.Raw raw, Json json) {
        forwarder.forward(
            session,
            new EventForwarder.Forwarded(
                raw.sequence(), aggregate, raw.type(), raw.at(), raw.payload()));
      }
    };
  }
}
