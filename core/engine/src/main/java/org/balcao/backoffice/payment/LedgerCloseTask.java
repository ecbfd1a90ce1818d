package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Closes each day by itself, where {@code balcao.ledger.close-after} says so. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class LedgerCloseTask implements TaskHandler {
  private static final Actor SYSTEM = Actor.system("ledger-close");

  private final UnitOfWork unit;
  private final Ledger ledger;
  private final LedgerDays days;
  private final StoreClock clock;
  private final Optional<Duration> after;

  @Inject
  LedgerCloseTask(
      UnitOfWork unit, Ledger ledger, LedgerDays days, StoreClock clock, Config config) {
    this.unit = unit;
    this.ledger = ledger;
    this.days = days;
    this.clock = clock;
    this.after = LedgerConfiguration.CLOSE_AFTER.find(config);
  }

  @Override
  public String queue() {
    return "ledger-close";
  }

  @Override
  public List<String> standing() {
    return after.isPresent() ? List.of("all") : List.of();
  }

  @Override
  public void run(TaskRun run) {
    unit.run(
        session -> {
          if (after.isEmpty()) {
            run.finish(session, null);
            return;
          }
          LocalDate day = days.lastClosable(after.get());
          LocalDate closed = days.lock(session);
          boolean begun =
              closed != null || days.first(session).filter(f -> !f.isAfter(day)).isPresent();
          if (begun && (closed == null || day.isAfter(closed))) {
            ledger.close(SYSTEM, day);
          }
          Instant next = day.plusDays(2).atStartOfDay(clock.zone()).toInstant().plus(after.get());
          run.finish(session, next);
        });
  }
}
