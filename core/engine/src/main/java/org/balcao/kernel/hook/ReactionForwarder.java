package org.balcao.kernel.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.balcao.kernel.event.EventForwarder;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.hook.Reaction;

/** Plans a call for each reaction that wants an event. */
@ApplicationScoped
@Typed(EventForwarder.class)
class ReactionForwarder implements EventForwarder {
  private final Map<String, Optional<Set<String>>> wanted = new TreeMap<>();
  private final ReactionTable table;
  private final Tasks tasks;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  ReactionForwarder(Plugins plugins, ReactionTable table, Tasks tasks, Ids ids, StoreClock clock) {
    this.table = table;
    this.tasks = tasks;
    this.ids = ids;
    this.clock = clock;
    for (Guarded<Reaction> reaction : plugins.all(PluginKind.REACTION)) {
      wanted.put(reaction.name(), events(reaction));
    }
  }

  /** Plugins must not be asked inside the unit that publishes the first event. */
  void start(@Observes Startup started) {}

  /** Empty where it cannot be asked now: then all are kept for it. */
  private static Optional<Set<String>> events(Guarded<Reaction> reaction) {
    try {
      return Optional.of(reaction.ask("events", r -> Set.copyOf(r.events())));
    } catch (PluginUnavailableException e) {
      return Optional.empty();
    }
  }

  @Override
  public String name() {
    return "reactions";
  }

  @Override
  public boolean wants(String type) {
    return wanted.values().stream().anyMatch(events -> wants(events, type));
  }

  private static boolean wants(Optional<Set<String>> events, String type) {
    return events.isEmpty() || events.get().contains(type);
  }

  @Override
  public void forward(Session session, Forwarded event) {
    wanted.forEach(
        (reaction, events) -> {
          if (wants(events, event.type())) {
            var id = ids.next();
            table.plan(session, id, reaction, event, clock.now());
            tasks.wake(session, ReactionTask.QUEUE, id.toString(), clock.now());
          }
        });
  }
}
