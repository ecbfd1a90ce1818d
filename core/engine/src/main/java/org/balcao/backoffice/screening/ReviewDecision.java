package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;

/** What a person decided, or what the deadline did for want of one. */
record ReviewDecision(CaseKey key, String account, boolean approved, String reason, Instant at) {

  ScreeningView view() {
    return new ScreeningView(
        key.orderId(),
        key.point(),
        key.occasion(),
        account,
        Optional.of(approved ? Verdict.APPROVE : Verdict.DECLINE),
        OptionalDouble.empty(),
        List.of(new Signal("decision", 0, reason)),
        Optional.empty(),
        Optional.empty(),
        at);
  }
}
