package org.balcao.kernel.security;

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

/**
 * Forgets, once a day, the command keys that nobody sends again: those older than {@code
 * balcao.command.keep-days} (default 30).
 */
@ApplicationScoped
@Typed(TaskHandler.class)
final class CommandKeys implements TaskHandler {
  private final UnitOfWork unit;
  private final StoreClock clock;
  private final Duration kept;

  @Inject
  CommandKeys(UnitOfWork unit, StoreClock clock, Config config) {
    this.unit = unit;
    this.clock = clock;
    this.kept = Duration.ofDays(CommandConfiguration.KEEP_DAYS.in(config));
  }

  @Override
  public String queue() {
    return "command-keys";
  }

  @Override
  public List<String> standing() {
    return List.of("all");
  }

  @Override
  public void run(TaskRun run) {
    Instant now = clock.now();
    unit.run(
        session -> {
          session.update("delete from balcao_command where done_at < ?", now.minus(kept));
          run.finish(session, now.plus(Duration.ofDays(1)));
        });
  }
}
