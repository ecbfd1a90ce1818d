package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.kernel.process.Decision;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;

/** Tells one provider all facts about one order, one after the other, as they happened. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class FeedbackTask implements TaskHandler {
  static final String QUEUE = "fraud-feedback";
  private static final int ID = 36;

  private final Steps steps;
  private final Feedback feedback;

  @Inject
  FeedbackTask(Steps steps, Feedback feedback) {
    this.steps = steps;
    this.feedback = feedback;
  }

  static String subject(UUID orderId, String provider) {
    return orderId + ":" + provider;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID orderId = UUID.fromString(run.subject().substring(0, ID));
    String provider = run.subject().substring(ID + 1);
    steps.advance(
        run,
        session ->
            feedback.next(session, orderId, provider).map(Decision::call).orElse(Decision.idle()));
  }
}
