package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;

/** Records what providers answer. */
@Dependent
class Judging {
  private final ScreeningTable table;
  private final StoreClock clock;

  @Inject
  Judging(ScreeningTable table, StoreClock clock) {
    this.table = table;
    this.clock = clock;
  }

  void waiting(Session session, UUID id, Instant notBefore) {
    Instant now = clock.now();
    table.waiting(session, id, notBefore.isAfter(now) ? notBefore : now);
  }

  void judged(Session session, UUID id, FraudAssessment assessment) {
    Judgement judgement = judgement(session, id);
    table.end(session, judgement.judged(assessment, clock.now()));
    if (assessment.verdict() == Verdict.DECLINE) {
      // Nothing that others say can change the result.
      table.endRest(
          session,
          judgement.orderId(),
          judgement.point(),
          "not needed: " + judgement.provider() + " declined",
          clock.now());
    }
  }

  void failed(Session session, UUID id, String why) {
    table.end(session, judgement(session, id).failed(why, clock.now()));
  }

  private Judgement judgement(Session session, UUID id) {
    return table
        .find(session, id)
        .orElseThrow(() -> new IllegalStateException("there is no screening " + id));
  }
}
