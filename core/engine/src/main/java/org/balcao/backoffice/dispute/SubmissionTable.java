package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.dispute.DisputeView.Submission;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** The statements on answers that are handed to gateways; the dispute's row is locked before. */
@Dependent
class SubmissionTable {

  /** The one that is under way. */
  record UnderWay(int number, Instant plannedAt) {}

  void insert(Session session, Case dispute, String by, Instant now) {
    session.update(
        "insert into balcao_dispute_submission (dispute_id, number, round, state, planned_by,"
            + " planned_at) values (?, ?, ?, ?, ?, ?)",
        dispute.id(),
        of(session, dispute.id()).size() + 1,
        dispute.round(),
        Submission.State.SENDING,
        Handling.shortened(by, 120),
        now);
  }

  Optional<UnderWay> underWay(Session session, UUID disputeId) {
    return session.first(
        row -> new UnderWay(row.integer("number"), row.instant("planned_at")),
        "select number, planned_at from balcao_dispute_submission where dispute_id = ? and state ="
            + " ?",
        disputeId,
        Submission.State.SENDING);
  }

  /** How the last answer of a round ended, if one was handed over in it. */
  Optional<Submission.State> last(Session session, Case dispute) {
    return session.first(
        row -> row.constant("state", Submission.State.class),
        "select state from balcao_dispute_submission where dispute_id = ? and round = ? order by"
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
