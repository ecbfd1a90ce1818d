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
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a claim is overdue, at the moments that its terms name, as long as it is open. Each
 * level may cost the buyer something, and the last one ends its credit.
 */
@ApplicationScoped
@Typed(TaskHandler.class)
final class Dunning implements TaskHandler {
  /** Subjects are claims. */
  static final String QUEUE = "dunning";

  private final UnitOfWork unit;
  private final ClaimTable claims;
  private final Reminders reminders;
  private final AccountRefusals refusals;
  private final Events events;
  private final StoreClock clock;
  private final boolean refuses;

  @Inject
  Dunning(
      UnitOfWork unit,
      ClaimTable claims,
      Reminders reminders,
      AccountRefusals refusals,
      Events events,
      StoreClock clock,
      Config config) {
    this.unit = unit;
    this.claims = claims;
    this.reminders = reminders;
    this.refusals = refusals;
    this.events = events;
    this.clock = clock;
    this.refuses = PaymentConfiguration.REFUSE_ON_ACCOUNT.in(config);
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
    Claim claim = reminders.lock(session, claimId);
    if (!claim.open().isPositive() || claim.stopped() != null) {
      return null;
    }
    int due = claim.dunned();
    Optional<Instant> next = claim.terms().next(due, clock.zone());
    while (next.isPresent() && !next.get().isAfter(clock.now())) {
      due++;
      next = claim.terms().next(due, clock.zone());
    }
    if (due > claim.dunned()) {
      if (reminders.stopIfDisputed(session, claim)) {
        return null;
      }
      // After a standstill several levels are due at once: only the last one is told.
      claims.dunned(session, claimId, due);
      int level = claim.terms().dunning().get(due - 1).level();
      reminders.charge(session, claim, level);
      events.publish(
          session,
          new PaymentOverdue(
              claim.orderId(),
              claim.paymentId(),
              claim.open().plus(reminders.open(session, claim)),
              claim.terms().due(),
              level));
      if (due == claim.terms().dunning().size()) {
        lastWasSent(session, claim);
      }
    }
    return next.orElse(null);
  }

  /** Whoever pays no attention to the last reminder is given no more credit. */
  private void lastWasSent(Session session, Claim claim) {
    UUID customer = claim.customerId();
    if (refuses && customer != null) {
      refusals.refuse(
          session, customer, "the last reminder of order " + claim.orderId() + " was sent");
    }
  }
}
