package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;

/** On the day after the last one, what was not drawn is the store's. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class CreditExpiry implements TaskHandler {
  /** Subjects are last days, such as {@code 2027-12-31}. */
  static final String QUEUE = "credit-expiry";

  private final UnitOfWork unit;
  private final LotTable lots;
  private final CreditJournal journal;
  private final Events events;
  private final StoreClock clock;

  @Inject
  CreditExpiry(
      UnitOfWork unit, LotTable lots, CreditJournal journal, Events events, StoreClock clock) {
    this.unit = unit;
    this.lots = lots;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    LocalDate lastDay = LocalDate.parse(run.subject());
    // One lot per unit: a sale waits for one account at most, and never for another's.
    boolean more = true;
    while (more) {
      more =
          unit.call(
              session -> {
                boolean found = lapseNext(session, lastDay);
                if (found) {
                  run.renew(session);
                } else {
                  run.finish(session, null);
                }
                return found;
              });
    }
  }

  private boolean lapseNext(Session session, LocalDate lastDay) {
    Optional<Lot> found = lots.expired(session, lastDay);
    if (found.isEmpty()) {
      return false;
    }
    Lot seen = found.get();
    lots.lock(session, seen.kind(), seen.holder(), seen.amount().currency());
    // Read again: only the lock makes it last.
    lots.of(session, seen.holder(), seen.amount().currency()).stream()
        .filter(lot -> lot.id().equals(seen.id()))
        .filter(lot -> lot.free().isPositive() && lot.expired(lastDay.plusDays(1)))
        .forEach(lot -> lapse(session, lot));
    return true;
  }

  private void lapse(Session session, Lot lot) {
    lots.move(session, lot, Move.LAPSE, lot.free());
    // What comes back to it later may lapse again, on another day.
    journal.lapsed(session, lot.kind(), lot.id() + "/" + clock.today(), lot.free());
    events.publish(session, new CreditLapsed(lot.kind(), lot.holder(), lot.free()));
  }
}
