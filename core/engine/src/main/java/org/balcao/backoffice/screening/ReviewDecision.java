package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;

/** What a person decided. */
record ReviewDecision(
    UUID orderId,
    ScreeningPoint point,
    String account,
    boolean approved,
    String reason,
    Instant at) {

  ScreeningView view() {
    return new ScreeningView(
        orderId,
        point,
        account,
        Optional.of(approved ? Verdict.APPROVE : Verdict.DECLINE),
        OptionalDouble.empty(),
        List.of(new Signal("decision", 0, reason)),
        Optional.empty(),
        at);
  }
}
