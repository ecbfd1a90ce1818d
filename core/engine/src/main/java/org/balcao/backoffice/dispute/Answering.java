package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.dispute.DisputeView.Submission;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.process.Settlement;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.payment.Dispute.Stage;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Representments.Representment;

/** The store's answers to disputes: those that people have given, and those that it hands over. */
@Dependent
class Answering {
  private static final int MOST_EXHIBITS = 100;

  private final DisputeTable table;
  private final SubmissionTable submissions;
  private final Handling handling;
  private final Plugins plugins;
  private final Events events;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  Answering(
      DisputeTable table,
      SubmissionTable submissions,
      Handling handling,
      Plugins plugins,
      Events events,
      Tasks tasks,
      StoreClock clock) {
    this.table = table;
    this.submissions = submissions;
    this.handling = handling;
    this.plugins = plugins;
    this.events = events;
    this.tasks = tasks;
    this.clock = clock;
  }

  static void check(AnswerDispute answer) {
    List<String> problems = new ArrayList<>();
    if (answer.text().isBlank() || answer.text().length() > 4000) {
      problems.add("text must have 1 to 4000 characters");
    }
    if (answer.exhibits().size() > MOST_EXHIBITS) {
      problems.add("exhibits must be at most " + MOST_EXHIBITS);
    }
    if (answer.exhibits().stream()
        .anyMatch(exhibit -> exhibit.kind().isBlank() || exhibit.kind().length() > 40)) {
      problems.add("the kind of an exhibit must have 1 to 40 characters");
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-DSP001", problems);
    }
  }

  /** Records what somebody has given to the bank. */
  void answer(Session session, AnswerDispute answer, String by) {
    Case dispute = open(session, answer.disputeId());
    requireNoneUnderWay(session, dispute);
    submissions
        .last(session, dispute)
        .filter(last -> last.state() == Submission.State.SENT && last.answers())
        .ifPresent(last -> refuseAnother(dispute));
    table.answer(session, answer, by, clock.now());
    given(session, dispute, by);
  }

  /**
   * Refuses a gateway that takes no evidence, before anything is planned with it. One that is away
   * is asked when it is back.
   */
  void requireTaken(String gateway) {
    boolean takes;
    try {
      takes =
          plugins
              .find(PluginKind.PAYMENT, gateway)
              .map(plugin -> plugin.facet(PaymentGateway::representments).isPresent())
              .orElse(false);
    } catch (PluginUnavailableException e) {
      takes = true;
    }
    if (!takes) {
      throw new ConflictException(
          "BAL-DSP005",
          "the gateway '"
              + gateway
              + "' takes no evidence: answer by its own page or by letter, and record that");
    }
  }

  /** Plans handing an answer to the gateway. */
  void submit(Session session, AnswerDispute answer, String by) {
    Case dispute = open(session, answer.disputeId());
    requireNoneUnderWay(session, dispute);
    if (dispute.ref() == null) {
      throw new ConflictException(
          "BAL-DSP009",
          "only a statement has told of dispute "
              + dispute.id()
              + ", and not what the gateway calls it; wait for its feed, or answer by its own page");
    }
    Instant respondBy = dispute.respondBy();
    if (respondBy != null && respondBy.isBefore(clock.now())) {
      throw new ConflictException(
          "BAL-DSP007",
          "dispute " + dispute.id() + " could be answered until " + respondBy + " only");
    }
    submissions.last(session, dispute).ifPresent(last -> requireNoneSent(dispute, last));
    table.answer(session, answer, by, clock.now());
    submissions.insert(session, dispute, by, clock.now());
    tasks.wake(session, EvidenceSending.QUEUE, dispute.id().toString(), clock.now());
  }

  private static void requireNoneSent(Case dispute, SubmissionTable.Last last) {
    boolean answered = dispute.answeredRound() >= dispute.round();
    if (last.state() == Submission.State.SENT && (answered || last.answers())) {
      refuseAnother(dispute);
    }
    if (last.state() == Submission.State.UNRESOLVED && last.answers()) {
      throw new ConflictException(
          "BAL-DSP008",
          "nobody knows whether the last answer to dispute "
              + dispute.id()
              + " has arrived: look at the gateway's own page, and record what is there");
    }
  }

  private static void refuseAnother(Case dispute) {
    throw new ConflictException(
        "BAL-DSP008", "dispute " + dispute.id() + " was answered, and a bank takes one answer");
  }

  /** The gateway's word on what was handed over. */
  void settled(
      Session session,
      UUID disputeId,
      SubmissionTable.UnderWay underWay,
      String by,
      Settlement<Representment> settlement) {
    Case dispute = table.lock(session, disputeId);
    int number = underWay.number();
    Instant now = clock.now();
    settlement.<Boolean>fold(
        done -> {
          Instant decidedBy = done.value().decidedBy().orElse(null);
          submissions.end(session, disputeId, number, Submission.State.SENT, decidedBy, null, now);
          if (!Standing.ended(dispute.stage()) && underWay.answers(dispute)) {
            given(session, dispute, by);
          }
          events.publish(session, new EvidenceSubmitted(disputeId, dispute.orderId()));
          return true;
        },
        rejected -> {
          failed(session, dispute, number, Submission.State.REFUSED, rejected.reason());
          return false;
        },
        gaveUp -> {
          Submission.State state =
              gaveUp.certain() ? Submission.State.FAILED : Submission.State.UNRESOLVED;
          failed(session, dispute, number, state, gaveUp.reason());
          return false;
        });
  }

  private void failed(
      Session session, Case dispute, int number, Submission.State state, String reason) {
    submissions.end(session, dispute.id(), number, state, null, reason, clock.now());
    events.publish(
        session, new EvidenceNotSubmitted(dispute.id(), dispute.orderId(), state, reason));
  }

  private void given(Session session, Case dispute, String by) {
    table.answered(session, dispute.id());
    if (dispute.stage() == Stage.OPENED) {
      tell(session, dispute, Stage.UNDER_REVIEW, by);
    }
  }

  /** News of the store's own, which come after all that was told so far. */
  void tell(Session session, Case dispute, Stage stage, String by) {
    Instant at = dispute.stageAt().isAfter(clock.now()) ? dispute.stageAt() : clock.now();
    handling.take(
        session, dispute, DisputeNews.of(dispute, "store " + stage + " " + at, stage, at, by));
  }

  /** The dispute, locked, if it can be given in to. */
  Case toAccept(Session session, UUID disputeId) {
    Case dispute = open(session, disputeId);
    requireNoneUnderWay(session, dispute);
    return dispute;
  }

  private Case open(Session session, UUID disputeId) {
    Case dispute = table.lock(session, disputeId);
    if (Standing.ended(dispute.stage())) {
      throw new ConflictException(
          "BAL-DSP002", "dispute " + disputeId + " has ended: it is " + dispute.stage());
    }
    return dispute;
  }

  private void requireNoneUnderWay(Session session, Case dispute) {
    if (submissions.underWay(session, dispute.id()).isPresent()) {
      throw new ConflictException(
          "BAL-DSP006",
          "an answer to dispute " + dispute.id() + " is under way; wait for what comes of it");
    }
  }
}
