package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.dispute.DisputeView.Submission;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.payment.Dispute.Stage;
import org.jspecify.annotations.Nullable;

/** The statements on answers that are handed to gateways; the dispute's row is locked before. */
@Dependent
class SubmissionTable {

  /**
   * The one that is under way.
   *
   * @param round of the dispute when it was planned
   * @param stage of the dispute when it was planned
   */
  record UnderWay(int number, int round, Stage stage, Instant plannedAt) {

    /** Whether the dispute still waits for this answer, and for no later one. */
    boolean answers(Case dispute) {
      return SubmissionTable.answers(round, stage, dispute);
    }
  }

  /**
   * How the last answer of a round ended.
   *
   * @param answers whether the dispute still waits for this answer, and for no later one
   */
  record Last(Submission.State state, boolean answers) {}

  /** What was said to an inquiry is no answer to the chargeback that came of it all the same. */
  private static boolean answers(int round, Stage stage, Case dispute) {
    return round == dispute.round()
        && (stage == Stage.INQUIRY) == (dispute.stage() == Stage.INQUIRY);
  }

  void insert(Session session, Case dispute, String by, Instant now) {
    session.update(
        "insert into balcao_dispute_submission (dispute_id, number, round, stage, state, planned_by,"
            + " planned_at) values (?, ?, ?, ?, ?, ?, ?)",
        dispute.id(),
        of(session, dispute.id()).size() + 1,
        dispute.round(),
        dispute.stage(),
        Submission.State.SENDING,
        Handling.shortened(by, 120),
        now);
  }

  Optional<UnderWay> underWay(Session session, UUID disputeId) {
    return session.first(
        row ->
            new UnderWay(
                row.integer("number"),
                row.integer("round"),
                row.constant("stage", Stage.class),
                row.instant("planned_at")),
        "select number, round, stage, planned_at from balcao_dispute_submission where dispute_id = ? and state ="
            + " ?",
        disputeId,
        Submission.State.SENDING);
  }

  /** How the last answer of a round ended, if one was handed over in it. */
  Optional<Last> last(Session session, Case dispute) {
    return session.first(
        row ->
            new Last(
                row.constant("state", Submission.State.class),
                answers(row.integer("round"), row.constant("stage", Stage.class), dispute)),
        "select state, round, stage from balcao_dispute_submission where dispute_id = ? and round = ? order by"
            + " number desc",
        dispute.id(),
        dispute.round());
  }

  void end(
      Session session,
      UUID disputeId,
      int number,
      Submission.State state,
      @Nullable Instant decidedBy,
      @Nullable String reason,
      Instant now) {
    session.update(
        "update balcao_dispute_submission set state = ?, ended_at = ?, decided_by = cast(? as"
            + " timestamp with time zone), reason = ? where dispute_id = ? and number = ?",
        state,
        now,
        decidedBy,
        reason == null ? null : Handling.shortened(reason, 500),
        disputeId,
        number);
  }

  /** Oldest first. */
  List<Submission> of(Session session, UUID disputeId) {
    return session.list(
        row ->
            new Submission(
                row.constant("state", Submission.State.class),
                row.text("planned_by"),
                row.instant("planned_at"),
                Optional.ofNullable(row.instantOrNull("ended_at")),
                Optional.ofNullable(row.instantOrNull("decided_by")),
                Optional.ofNullable(row.textOrNull("reason"))),
        "select state, planned_by, planned_at, ended_at, decided_by, reason from"
            + " balcao_dispute_submission where dispute_id = ? order by number",
        disputeId);
  }
}
