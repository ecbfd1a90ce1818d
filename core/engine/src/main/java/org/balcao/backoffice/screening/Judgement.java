package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * One provider's judgement as it lies in the table.
 *
 * @param at when it was planned, or made
 */
record Judgement(
    UUID id,
    UUID orderId,
    ScreeningPoint point,
    String provider,
    State state,
    Optional<Verdict> verdict,
    OptionalDouble score,
    List<Signal> signals,
    Optional<String> problem,
    Instant at) {

  /** How far it has come. */
  enum State {
    /** The provider is to be asked, or is being asked. */
    OPEN,
    /** It has judged. */
    JUDGED,
    /** It gave no answer within its patience, or refused to. */
    FAILED,
    /** Its judgement is not needed any more. */
    NEEDLESS
  }

  /** A judgement that was made. */
  Judgement judged(FraudAssessment assessment, Instant now) {
    return new Judgement(
        id,
        orderId,
        point,
        provider,
        State.JUDGED,
        Optional.of(assessment.verdict()),
        assessment.score(),
        assessment.signals(),
        Optional.empty(),
        now);
  }

  /** One that will not be made. */
  Judgement failed(String why, Instant now) {
    return new Judgement(
        id,
        orderId,
        point,
        provider,
        State.FAILED,
        Optional.empty(),
        OptionalDouble.empty(),
        List.of(),
        Optional.of(why),
        now);
  }

  ScreeningView view() {
    return new ScreeningView(orderId, point, provider, verdict, score, signals, problem, at);
  }
}
