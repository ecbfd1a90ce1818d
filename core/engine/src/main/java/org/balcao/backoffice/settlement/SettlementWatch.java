package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.balcao.backoffice.settlement.SettlementDifference.Kind;
import org.balcao.backoffice.settlement.SettlementDifference.Status;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/**
 * Looks, once a day, for money that moved and that no statement tells of, and compares lines again
 * that nothing was found for.
 */
@ApplicationScoped
@Typed(TaskHandler.class)
final class SettlementWatch implements TaskHandler {
  private static final String BY = "SYSTEM settlement-watch";
  private static final int MOST = 500;

  private final UnitOfWork unit;
  private final MissingOperations missing;
  private final DifferenceTable differences;
  private final LineTaking taking;
  private final StoreClock clock;
  private final Duration after;

  @Inject
  SettlementWatch(
      UnitOfWork unit,
      MissingOperations missing,
      DifferenceTable differences,
      LineTaking taking,
      StoreClock clock,
      Config config) {
    this.unit = unit;
    this.missing = missing;
    this.differences = differences;
    this.taking = taking;
    this.clock = clock;
    this.after = SettlementConfiguration.MISSING_AFTER.in(config);
  }

  @Override
  public String queue() {
    return "settlement-watch";
  }

  @Override
  public List<String> standing() {
    return List.of("all");
  }

  @Override
  public void run(TaskRun run) {
    compareAgain(run);
    Instant before = clock.now().minus(after);
    int found;
    do {
      found =
          unit.call(
              session -> {
                run.renew(session);
                return missing.queue(session, before, MOST);
              });
    } while (found == MOST);
    unit.run(session -> run.finish(session, clock.now().plus(Duration.ofDays(1))));
  }

  /** Page by page, each in a unit of its own. */
  private void compareAgain(TaskRun run) {
    DifferenceQuery query = new DifferenceQuery(null, Kind.SURPLUS, Status.OPEN, null, 0, 100);
    List<SettlementDifference> page;
    do {
      DifferenceQuery now = query;
      page =
          unit.call(
              session -> {
                run.renew(session);
                List<SettlementDifference> some = differences.list(session, now);
                some.forEach(
                    surplus -> taking.again(session, differences.lock(session, surplus.id()), BY));
                return some;
              });
      if (!page.isEmpty()) {
        query = query.after(page.get(page.size() - 1));
      }
    } while (page.size() == query.most());
  }
}
