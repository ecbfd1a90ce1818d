package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Decision;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;

/** Hands answers to gateways, each once. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class EvidenceSending implements TaskHandler {
  /** Subjects are disputes. */
  static final String QUEUE = "dispute-evidence";

  private final Steps steps;
  private final DisputeTable table;
  private final SubmissionTable submissions;
  private final Answering answering;

  @Inject
  EvidenceSending(
      Steps steps, DisputeTable table, SubmissionTable submissions, Answering answering) {
    this.steps = steps;
    this.table = table;
    this.submissions = submissions;
    this.answering = answering;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID disputeId = UUID.fromString(run.subject());
    steps.advance(run, session -> decide(session, disputeId));
  }

  private Decision decide(Session session, UUID disputeId) {
    return submissions
        .underWay(session, disputeId)
        .map(
            underWay ->
                Decision.call(
                    new EvidenceStep(
                        answering,
                        table.get(session, disputeId),
                        table.exhibits(session, disputeId),
                        underWay)))
        .orElseGet(Decision::idle);
  }
}
