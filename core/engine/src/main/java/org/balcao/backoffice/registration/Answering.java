package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.balcao.backoffice.registration.RegistrationView.CheckView;
import org.balcao.backoffice.registration.RegistrationView.EvidenceView;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.VerificationReport;

/** Records what verifiers answer, for those checks whose subject has not changed meanwhile. */
@Dependent
class Answering {
  private static final int CODE = 200;
  private static final int SUGGESTION = 320;
  private static final int PROBLEM = 1000;
  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{5,14}");

  private final StandingTable standings;
  private final CheckTable checks;
  private final QuestionTable questions;
  private final Duplicates duplicates;
  private final Costs costs;
  private final RegistrationSettings settings;
  private final StoreClock clock;

  @Inject
  Answering(
      StandingTable standings,
      CheckTable checks,
      QuestionTable questions,
      Duplicates duplicates,
      Costs costs,
      RegistrationSettings settings,
      StoreClock clock) {
    this.standings = standings;
    this.checks = checks;
    this.questions = questions;
    this.duplicates = duplicates;
    this.costs = costs;
    this.settings = settings;
    this.clock = clock;
  }

  void waiting(Session session, Question question, Instant notBefore) {
    Instant now = clock.now();
    questions.waiting(session, question.id(), notBefore.isAfter(now) ? notBefore : now);
  }

  void answered(Session session, Question question, VerificationReport report) {
    standings.lock(session, question.customerId());
    Instant now = clock.now();
    questions.end(
        session,
        question.id(),
        QuestionView.State.ANSWERED,
        report.cost().filter(cost -> !cost.isZero()),
        Optional.empty(),
        now);
    Instant validUntil =
        Kept.validUntil(
            report.validUntil().orElse(now.plus(settings.validity())), now, settings.retryAfter());
    for (CheckRow row : checks.of(session, question.customerId())) {
      CheckResult result = report.results().get(row.check());
      if (row.open() && question.covers(row) && result != null) {
        answer(session, question, row, result, now, validUntil);
      }
    }
  }

  private void answer(
      Session session,
      Question question,
      CheckRow row,
      CheckResult result,
      Instant now,
      Instant validUntil) {
    if (result instanceof CheckResult.Confirmed yes) {
      write(
          session,
          question,
          row,
          CheckOutcome.CONFIRMED,
          Optional.empty(),
          Optional.empty(),
          yes.confidence(),
          yes.evidence(),
          now,
          validUntil);
      if (row.check() == Check.PHONE_FORMAT) {
        yes.normalized()
            .filter(phone -> E164.matcher(phone).matches())
            .ifPresent(phone -> duplicates.phone(session, question.customerId(), phone));
      }
    } else if (result instanceof CheckResult.Contradicted no) {
      write(
          session,
          question,
          row,
          CheckOutcome.CONTRADICTED,
          Optional.of(Kept.text(no.code(), CODE)),
          Kept.text(no.suggestion(), SUGGESTION),
          no.confidence(),
          no.evidence(),
          now,
          validUntil);
    } else if (result instanceof CheckResult.Inconclusive maybe) {
      // Open for the next verifier; this answer counts if nobody knows better.
      write(
          session,
          question,
          row,
          CheckOutcome.OPEN,
          Optional.of(Kept.text(maybe.why(), CODE)),
          Optional.empty(),
          OptionalDouble.empty(),
          maybe.evidence(),
          now,
          validUntil);
    }
  }

  private void write(
      Session session,
      Question question,
      CheckRow row,
      CheckOutcome outcome,
      Optional<String> code,
      Optional<String> suggestion,
      OptionalDouble confidence,
      CheckResult.Evidence evidence,
      Instant now,
      Instant validUntil) {
    checks.answer(
        session,
        question.customerId(),
        new CheckView(
            row.check(),
            outcome,
            code,
            suggestion,
            confidence,
            Optional.of(question.verifier()),
            Optional.of(
                new EvidenceView(
                    Kept.text(evidence.source(), CODE),
                    Kept.text(evidence.reference(), CODE),
                    Kept.asOf(evidence.asOf(), now))),
            Optional.of(now),
            Optional.of(validUntil)));
  }

  void refused(Session session, Question question, String why, boolean outdated) {
    end(session, question, why, Optional.empty());
    if (!outdated) {
      withoutAnswer(session, question, "refused");
    }
  }

  /**
   * @param certain whether it certainly was not billed
   */
  void failed(Session session, Question question, String why, boolean certain) {
    end(session, question, why, certain ? Optional.empty() : costs.feared(question));
    withoutAnswer(session, question, "no-answer");
  }

  private void end(Session session, Question question, String why, Optional<Money> cost) {
    standings.lock(session, question.customerId());
    questions.end(
        session,
        question.id(),
        QuestionView.State.FAILED,
        cost,
        Optional.of(Kept.text(why, PROBLEM)),
        clock.now());
  }

  /** Keeps an answer that another one gave, and has the check made again soon. */
  private void withoutAnswer(Session session, Question question, String code) {
    Instant again = clock.now().plus(settings.retryAfter());
    for (CheckRow row : checks.of(session, question.customerId())) {
      if (row.open() && question.covers(row)) {
        checks.answer(session, question.customerId(), unanswered(row.view(), code, again));
      }
    }
  }

  static CheckView unanswered(CheckView so, String code, Instant again) {
    return new CheckView(
        so.check(),
        CheckOutcome.OPEN,
        Optional.of(so.code().orElse(code)),
        so.suggestion(),
        so.confidence(),
        so.verifier(),
        so.evidence(),
        so.answeredAt(),
        Optional.of(again));
  }
}
