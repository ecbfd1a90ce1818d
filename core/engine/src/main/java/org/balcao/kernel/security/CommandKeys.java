package org.balcao.kernel.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.Retention;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/**
 * Forgets the command keys that nobody sends again: those older than {@code
 * balcao.command.keep-days} (default 30).
 */
@ApplicationScoped
@Typed(TaskHandler.class)
final class CommandKeys extends Retention {

  @Inject
  CommandKeys(UnitOfWork unit, StoreClock clock, Config config) {
    super(unit, clock, "command-keys", Duration.ofDays(CommandConfiguration.KEEP_DAYS.in(config)));
  }

  @Override
  protected void forget(Session session, Instant before) {
    session.update("delete from balcao_command where done_at < ?", before);
  }
}
