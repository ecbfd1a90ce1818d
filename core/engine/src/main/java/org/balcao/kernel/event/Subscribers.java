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

/** The subscribers by name, found when first needed: they may depend on what publishes. */
@Dependent
class Subscribers {
  private final Instance<EventSubscriber> beans;
  private volatile @Nullable Map<String, EventSubscriber> byName;

  @Inject
  Subscribers(@Any Instance<EventSubscriber> beans) {
    this.beans = beans;
  }

  /** The names of those who want one of these, sorted. */
  SortedSet<String> of(Collection<? extends DomainEvent> events) {
    SortedSet<String> names = new TreeSet<>();
    all()
        .forEach(
            (name, subscriber) -> {
              if (events.stream().anyMatch(e -> subscriber.events().contains(e.getClass()))) {
                names.add(name);
              }
            });
    return names;
  }

  EventSubscriber named(String name) {
    EventSubscriber subscriber = all().get(name);
    if (subscriber == null) {
      throw new IllegalStateException("there is no subscriber '" + name + "' of events");
    }
    return subscriber;
  }

  private Map<String, EventSubscriber> all() {
    Map<String, EventSubscriber> known = byName;
    if (known == null) {
      known = new TreeMap<>();
      for (EventSubscriber bean : beans) {
        if (known.put(bean.name(), bean) != null) {
          throw new IllegalStateException("two subscribers of events are named " + bean.name());
        }
      }
      byName = known;
    }
    return known;
  }
}
