package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.fraud.ScreeningPoint;
import org.eclipse.microprofile.config.Config;

/** Opens and ends reviews, in the unit of whoever has a reason to. */
@Dependent
class Reviews {
  private final ReviewTable table;
  private final CaseTable cases;
  private final ScreeningTable judgements;
  private final Tasks tasks;
  private final Events events;
  private final Ids ids;
  private final StoreClock clock;
  private final Duration deadline;

  @Inject
  Reviews(
      ReviewTable table,
      CaseTable cases,
      ScreeningTable judgements,
      Tasks tasks,
      Events events,
      Ids ids,
      StoreClock clock,
      Config config) {
    this.table = table;
    this.cases = cases;
    this.judgements = judgements;
    this.tasks = tasks;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
    this.deadline = ScreeningConfiguration.REVIEW_DEADLINE.in(config);
  }

  void open(Session session, ScreeningCase judged, String reason) {
    Instant now = clock.now();
    ReviewView review =
        new ReviewView(
            ids.next(),
            judged.orderId(),
            judged.facts().orderNumber(),
            judged.point(),
            judged.key().occasion(),
            judged.facts().total(),
            reason,
            ReviewView.State.OPEN,
            now,
            now.plus(deadline),
            false,
            Optional.empty(),
            Optional.empty());
    table.insert(session, review);
    tasks.wake(session, ReviewDeadline.QUEUE, review.id().toString(), review.dueAt());
    events.publish(
        session,
        new OrderPutToReview(review.orderId(), review.orderNumber(), review.id(), review.point()));
  }

  /**
   * Ends a review, and lets the order's process go on.
   *
   * @param proposer who proposed it, where {@code by} is the second person
   * @throws ConflictException if it has ended
   */
  void end(
      Session session,
      ReviewView review,
      String by,
      Optional<String> proposer,
      boolean approve,
      String reason) {
    if (!endIfOpen(session, review, by, proposer, approve, reason)) {
      throw ended(review.orderId());
    }
  }

  /** The same, and whether it was open. */
  boolean endIfOpen(
      Session session,
      ReviewView review,
      String by,
      Optional<String> proposer,
      boolean approve,
      String reason) {
    // Of two who decide at once, the second one waits here for the first and then finds it ended.
    if (!table.end(session, review.id(), approve, clock.now())) {
      return false;
    }
    CaseKey key = new CaseKey(review.orderId(), review.point(), review.occasion());
    ScreeningCase judged =
        cases
            .find(session, key)
            .orElseThrow(() -> new IllegalStateException("no case of review " + review.id()));
    judgements.insert(session, new ReviewDecision(key, by, approve, reason, proposer, clock.now()));
    events.publish(
        session,
        new ReviewDecided(
            review.orderId(), review.orderNumber(), review.id(), review.point(), approve, by));
    tasks.wake(session, judged.taskQueue(), judged.taskSubject(), clock.now());
    return true;
  }

  /**
   * Nobody has to judge an order that is given up. What somebody decides at the same moment counts,
   * and stops nothing any more. A return is judged whatever becomes of the rest of its order.
   */
  void drop(Session session, UUID orderId) {
    table.openOf(session, orderId).stream()
        .filter(review -> review.point() != ScreeningPoint.RETURN)
        .forEach(
            review ->
                endIfOpen(
                    session,
                    review,
                    CaseCourse.PROCESS,
                    Optional.empty(),
                    false,
                    CaseCourse.CANCELLED));
  }

  static ConflictException ended(UUID orderId) {
    return new ConflictException(
        "BAL-SCR002",
        "order " + orderId + " is not under review; see its judgements for where it stands");
  }
}
