package org.balcao.kernel.event;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Those who hear of events, by name, found when first needed: they may depend on what publishes.
 */
@Dependent
class Subscribers {
  private final Instance<EventSubscriber> subscribers;
  private final Instance<EventForwarder> forwarders;
  private volatile @Nullable Map<String, Listener> byName;

  @Inject
  Subscribers(
      @Any Instance<EventSubscriber> subscribers, @Any Instance<EventForwarder> forwarders) {
    this.subscribers = subscribers;
    this.forwarders = forwarders;
  }

  /** The names of those who want one of these, sorted. */
  SortedSet<String> of(Collection<? extends DomainEvent> events) {
    SortedSet<String> names = new TreeSet<>();
    all()
        .forEach(
            (name, listener) -> {
              if (events.stream().anyMatch(e -> listener.wants(e.getClass().getSimpleName()))) {
                names.add(name);
              }
            });
    return names;
  }

  Listener named(String name) {
    Listener listener = all().get(name);
    if (listener == null) {
      throw new IllegalStateException("there is no subscriber '" + name + "' of events");
    }
    return listener;
  }

  private Map<String, Listener> all() {
    Map<String, Listener> known = byName;
    if (known == null) {
      known = new TreeMap<>();
      for (EventSubscriber bean : subscribers) {
        add(known, bean.name(), Listener.of(bean));
      }
      for (EventForwarder bean : forwarders) {
        add(known, bean.name(), Listener.of(bean));
      }
      byName = known;
    }
    return known;
  }

  private static void add(Map<String, Listener> known, String name, Listener listener) {
    if (known.put(name, listener) != null) {
      throw new IllegalStateException("two subscribers of events are named " + name);
    }
  }
}
