package org.balcao.kernel.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.balcao.kernel.hook.ReactionView.State;
import org.balcao.kernel.process.Decision;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;

/** Tells one reaction of one event, durably. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class ReactionTask implements TaskHandler {
  static final String QUEUE = "reaction";
  private static final Duration PATIENCE = Duration.ofDays(3);

  private final Steps steps;
  private final ReactionTable table;

  @Inject
  ReactionTask(Steps steps, ReactionTable table) {
    this.steps = steps;
    this.table = table;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID id = UUID.fromString(run.subject());
    steps.advance(
        run,
        session ->
            table
                .find(session, id)
                .filter(planned -> planned.state() == State.OPEN)
                .map(planned -> Decision.call(new ReactionStep(table, planned, PATIENCE)))
                .orElseGet(Decision::idle));
  }
}
