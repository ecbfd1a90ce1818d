package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;

/** Records what providers answer. */
@Dependent
class Judging {
  private static final int LONGEST = 500;

  private final ScreeningTable table;
  private final CaseTable cases;
  private final Closing closing;
  private final ScreeningSettings settings;
  private final StoreClock clock;

  @Inject
  Judging(
      ScreeningTable table,
      CaseTable cases,
      Closing closing,
      ScreeningSettings settings,
      StoreClock clock) {
    this.table = table;
    this.cases = cases;
    this.closing = closing;
    this.settings = settings;
    this.clock = clock;
  }

  void waiting(Session session, UUID id, Instant notBefore) {
    Instant now = clock.now();
    table.waiting(session, id, notBefore.isAfter(now) ? notBefore : now);
  }

  void judged(Session session, UUID id, FraudAssessment assessment, Optional<String> ref) {
    Judgement judgement = judgement(session, id);
    table.end(session, judgement.judged(assessment, ref, clock.now()));
    if (assessment.verdict() == Verdict.DECLINE && closing.policy().isEmpty()) {
      // Nothing that others say can change the result; a policy may want to hear them all.
      table.endRest(
          session,
          judgement.key(),
          "not needed: " + judgement.provider() + " declined",
          clock.now());
    }
    closing.close(session, judgement.key());
  }

  void failed(Session session, UUID id, String why) {
    Judgement judgement = judgement(session, id);
    Money total =
        cases
            .find(session, judgement.key())
            .orElseThrow(() -> new IllegalStateException("no case of screening " + id))
            .facts()
            .total();
    Fallback fallback = settings.fallback();
    table.end(
        session,
        judgement.failed(
            (why.length() <= LONGEST ? why : why.substring(0, LONGEST))
                + ": "
                + fallback.explained(total),
            fallback.of(total),
            clock.now()));
    closing.close(session, judgement.key());
  }

  private Judgement judgement(Session session, UUID id) {
    return table
        .find(session, id)
        .orElseThrow(() -> new IllegalStateException("there is no screening " + id));
  }
}
