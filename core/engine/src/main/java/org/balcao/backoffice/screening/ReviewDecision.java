package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;

/**
 * What a person decided, or what the deadline did for want of one.
 *
 * @param proposer kind and account of who proposed it, where that takes two people
 */
record ReviewDecision(
    CaseKey key,
    String account,
    boolean approved,
    String reason,
    Optional<String> proposer,
    Instant at) {

  ScreeningView view() {
    return new ScreeningView(
        key.orderId(),
        key.point(),
        key.occasion(),
        account,
        Optional.of(approved ? Verdict.APPROVE : Verdict.DECLINE),
        OptionalDouble.empty(),
        Stream.concat(
                Stream.of(new Signal("decision", 0, reason)),
                proposer.map(who -> new Signal("proposed-by", 0, who)).stream())
            .toList(),
        Optional.empty(),
        Optional.empty(),
        at);
  }
}
