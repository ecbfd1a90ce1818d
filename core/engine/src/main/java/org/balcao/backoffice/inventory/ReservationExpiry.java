package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;

/** Gives goods free that were kept long enough for somebody who did not confirm. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class ReservationExpiry implements TaskHandler {
  private final UnitOfWork unit;
  private final Reservations reservations;

  @Inject
  ReservationExpiry(UnitOfWork unit, Reservations reservations) {
    this.unit = unit;
    this.reservations = reservations;
  }

  @Override
  public String queue() {
    return Reservations.QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    unit.run(
        session -> run.finish(session, reservations.expire(session, run.subject()).orElse(null)));
  }
}
