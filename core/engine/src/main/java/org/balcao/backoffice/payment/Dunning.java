package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** Tells that a claim is overdue, at the moments that its terms name, as long as it is open. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class Dunning implements TaskHandler {
  /** Subjects are claims. */
  static final String QUEUE = "dunning";

  private final UnitOfWork unit;
  private final ClaimTable claims;
  private final Events events;
  private final StoreClock clock;

  @Inject
  Dunning(UnitOfWork unit, ClaimTable claims, Events events, StoreClock clock) {
    this.unit = unit;
    this.claims = claims;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    unit.run(session -> run.finish(session, remind(session, UUID.fromString(run.subject()))));
  }

  /** When to look again. */
  private @Nullable Instant remind(Session session, UUID claimId) {
    Claim claim =
        claims
            .lock(session, claimId)
            .orElseThrow(() -> new IllegalStateException("there is no claim " + claimId));
    if (!claim.open().isPositive()) {
      return null;
    }
    int due = claim.dunned();
    Optional<Instant> next = claim.terms().next(due, clock.zone());
    while (next.isPresent() && !next.get().isAfter(clock.now())) {
      due++;
      next = claim.terms().next(due, clock.zone());
    }
    if (due > claim.dunned()) {
      // After a standstill several levels are due at once: only the last one is told.
      claims.dunned(session, claimId, due);
      events.publish(
          session,
          new PaymentOverdue(
              claim.orderId(),
              claim.paymentId(),
              claim.open(),
              claim.terms().due(),
              claim.terms().dunning().get(due - 1).level()));
    }
    return next.orElse(null);
  }
}
