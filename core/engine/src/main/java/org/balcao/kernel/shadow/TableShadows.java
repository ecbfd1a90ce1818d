package org.balcao.kernel.shadow;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;

/** Shadows over three tables. */
@ApplicationScoped
@Typed(Shadows.class)
final class TableShadows implements Shadows {
  private final Commands commands;
  private final ShadowReading reading;
  private final StoreClock clock;
  private final Lanes lanes;

  @Inject
  TableShadows(
      Plugins plugins,
      @Any Instance<Comparison<?>> comparisons,
      UnitOfWork unit,
      ShadowTable table,
      ShadowReading reading,
      Commands commands,
      StoreClock clock) {
    this.commands = commands;
    this.reading = reading;
    this.clock = clock;
    Journal journal = new Journal(batch -> unit.run(session -> table.write(session, batch)));
    this.lanes = new Lanes(plugins, comparisons, journal, clock);
  }

  /** A shadow that cannot be compared fails the start, and none misses the first call. */
  void start(@Observes Startup started) {}

  @Override
  public ShadowReport report(Actor actor, Instant since) {
    return commands.ask(
        actor,
        "shadow.report",
        Access.staff(READ),
        session ->
            new ShadowReport(since, clock.now(), reading.pairs(session, lanes.pairings(), since)));
  }

  @Override
  public String page(Actor actor, Instant since) {
    return ShadowPage.of(report(actor, since), clock.zone());
  }

  @Override
  public boolean settle(Duration atMost) {
    return lanes.settle(atMost.toNanos());
  }

  @Override
  @PreDestroy
  public void stop() {
    lanes.stop();
  }
}
