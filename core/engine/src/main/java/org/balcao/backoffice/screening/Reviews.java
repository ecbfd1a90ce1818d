package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
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
   * @throws ConflictException if it has ended
   */
  void end(Session session, ReviewView review, String by, boolean approve, String reason) {
    // Of two who decide at once, the second one waits here for the first and then finds it ended.
    if (!table.end(session, review.id(), approve, clock.now())) {
      throw ended(review.orderId());
    }
    CaseKey key = new CaseKey(review.orderId(), review.point(), review.occasion());
    ScreeningCase judged =
        cases
            .find(session, key)
            .orElseThrow(() -> new IllegalStateException("no case of review " + review.id()));
    judgements.insert(session, new ReviewDecision(key, by, approve, reason, clock.now()));
    events.publish(
        session,
        new ReviewDecided(
            review.orderId(), review.orderNumber(), review.id(), review.point(), approve, by));
    tasks.wake(session, judged.taskQueue(), judged.taskSubject(), clock.now());
  }

  /** Whose order was cancelled, nobody has to judge. */
  void drop(Session session, UUID orderId) {
    List<ReviewView> open = table.openOf(session, orderId);
    open.forEach(review -> end(session, review, "process", false, "its order was cancelled"));
  }

  static ConflictException ended(UUID orderId) {
    return new ConflictException(
        "BAL-SCR002",
        "order " + orderId + " is not under review; see its judgements for where it stands");
  }
}
