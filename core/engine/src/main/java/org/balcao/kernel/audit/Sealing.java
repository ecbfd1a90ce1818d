package org.balcao.kernel.audit;

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
 * Chains the new entries of the trail. It is done apart from the commands that write them: a chain
 * that grew with each command would make all commands of the store wait for each other.
 */
@ApplicationScoped
@Typed(TaskHandler.class)
final class Sealing implements TaskHandler {
  private final UnitOfWork unit;
  private final Chain chain;
  private final StoreClock clock;
  private final Duration every;

  @Inject
  Sealing(UnitOfWork unit, Chain chain, StoreClock clock, Config config) {
    this.unit = unit;
    this.chain = chain;
    this.clock = clock;
    this.every = AuditConfiguration.SEAL_EVERY.in(config);
  }

  @Override
  public String queue() {
    return "audit-seal";
  }

  @Override
  public List<String> standing() {
    return List.of("all");
  }

  @Override
  public void run(TaskRun run) {
    Instant now = clock.now();
    while (Boolean.TRUE.equals(
        unit.call(
            session -> {
              run.renew(session);
              return Chain.full(chain.extend(session, run.position(), now));
            }))) {
      // The next page.
    }
    unit.run(
        session ->
            run.finish(
                session,
                now.plus(every),
                // Numbers are given before the commit: a lower one may still come for a while.
                session
                    .first(
                        row -> row.number(1),
                        "select coalesce(max(id), 0) from balcao_audit where at < ?",
                        now.minus(Chain.LONGEST_UNIT))
                    .orElse(0L)));
  }
}
