package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.Retention;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Forgets drafts that became nothing: they hold what people told on the telephone. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class DraftRetention extends Retention {
  private final DraftTable table;

  @Inject
  DraftRetention(UnitOfWork unit, StoreClock clock, Config config, DraftTable table) {
    super(unit, clock, "draft-retention", DraftConfiguration.KEPT.in(config));
    this.table = table;
  }

  @Override
  protected void forget(Session session, Instant before) {
    table.forget(session, before);
  }
}
