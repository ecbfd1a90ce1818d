package org.balcao.kernel.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The consumers by name, found when first needed: they may depend on what reads the feeds. */
@Dependent
class Consumers {
  private final Instance<FeedConsumer<?, ?>> beans;
  private volatile @Nullable Map<String, FeedConsumer<?, ?>> byName;

  @Inject
  Consumers(@Any Instance<FeedConsumer<?, ?>> beans) {
    this.beans = beans;
  }

  Collection<FeedConsumer<?, ?>> all() {
    return map().values();
  }

  FeedConsumer<?, ?> named(String name) {
    FeedConsumer<?, ?> consumer = map().get(name);
    if (consumer == null) {
      throw new IllegalStateException("there is no consumer '" + name + "' of a feed");
    }
    return consumer;
  }

  private Map<String, FeedConsumer<?, ?>> map() {
    Map<String, FeedConsumer<?, ?>> known = byName;
    if (known == null) {
      known = new TreeMap<>();
      for (FeedConsumer<?, ?> bean : beans) {
        if (known.put(bean.name(), bean) != null) {
          throw new IllegalStateException("two consumers of feeds are named " + bean.name());
        }
      }
      byName = known;
    }
    return known;
  }
}
