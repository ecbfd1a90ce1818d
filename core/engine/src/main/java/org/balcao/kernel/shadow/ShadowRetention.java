package org.balcao.kernel.shadow;

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

/** Forgets what shadows answered long ago. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class ShadowRetention extends Retention {

  @Inject
  ShadowRetention(UnitOfWork unit, StoreClock clock, Config config) {
    super(
        unit, clock, "shadow-retention", Duration.ofDays(ShadowConfiguration.KEEP_DAYS.in(config)));
  }

  @Override
  protected void forget(Session session, Instant before) {
    session.update(
        "delete from balcao_shadow_difference where call_id in (select id from"
            + " balcao_shadow_call where at < ?)",
        before);
    session.update("delete from balcao_shadow_call where at < ?", before);
    session.update("delete from balcao_shadow_skipped where begun_at < ?", before);
  }
}
