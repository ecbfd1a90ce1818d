package org.balcao.kernel.shadow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Forgets, once a day, what shadows answered long ago. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class ShadowRetention implements TaskHandler {
  private final UnitOfWork unit;
  private final StoreClock clock;
  private final Duration kept;

  @Inject
  ShadowRetention(UnitOfWork unit, StoreClock clock, Config config) {
    this.unit = unit;
    this.clock = clock;
    this.kept = Duration.ofDays(ShadowConfiguration.KEEP_DAYS.in(config));
  }

  @Override
  public String queue() {
    return "shadow-retention";
  }

  @Override
  public List<String> standing() {
    return List.of("all");
  }

  @Override
  public void run(TaskRun run) {
    Instant now = clock.now();
    Instant before = now.minus(kept);
    unit.run(
        session -> {
          session.update(
              "delete from balcao_shadow_difference where call_id in (select id from"
                  + " balcao_shadow_call where at < ?)",
              before);
          session.update("delete from balcao_shadow_call where at < ?", before);
          session.update("delete from balcao_shadow_skipped where begun_at < ?", before);
          run.finish(session, now.plus(Duration.ofDays(1)));
        });
  }
}
