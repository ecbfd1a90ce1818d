package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.eclipse.microprofile.config.Config;

/** Does with a review what the operator wants when nobody decided it in time. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class ReviewDeadline implements TaskHandler {
  /** Subjects are reviews. */
  static final String QUEUE = "screening-deadline";

  /** Who decided where nobody did. */
  static final String NOBODY = "deadline";

  private final UnitOfWork unit;
  private final ReviewTable table;
  private final Reviews reviews;
  private final Events events;
  private final String course;
  private final Duration deadline;
  private final Limits alone;

  @Inject
  ReviewDeadline(
      UnitOfWork unit, ReviewTable table, Reviews reviews, Events events, Config config) {
    this.unit = unit;
    this.table = table;
    this.reviews = reviews;
    this.events = events;
    this.course = ScreeningConfiguration.ON_DEADLINE.in(config);
    this.deadline = ScreeningConfiguration.REVIEW_DEADLINE.in(config);
    this.alone = ScreeningConfiguration.APPROVE_ALONE.find(config).orElse(Limits.none());
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    unit.run(
        session -> {
          passed(session, table.get(session, UUID.fromString(run.subject())));
          run.finish(session, null);
        });
  }

  private void passed(Session session, ReviewView review) {
    if (review.state() != ReviewView.State.OPEN || review.overdue()) {
      return;
    }
    boolean approve = course.equals("approve");
    // What one person may not let go on alone, nobody may.
    if (course.equals("stay") || (approve && alone.exceededBy(review.amount()))) {
      table.overdue(session, review.id());
      events.publish(
          session,
          new ReviewOverdue(review.orderId(), review.orderNumber(), review.id(), review.point()));
      return;
    }
    table.overdue(session, review.id());
    // Somebody may decide at this very moment: then there is nothing to do.
    reviews.endIfOpen(
        session,
        review,
        NOBODY,
        Optional.empty(),
        approve,
        "nobody decided within "
            + deadline
            + " ("
            + ScreeningConfiguration.ON_DEADLINE.name()
            + "="
            + course
            + ")");
  }
}
