package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;

/**
 * One provider's judgement as it lies in the table.
 *
 * @param problem why there is none
 * @param fallback what silence counts as, where there is none
 * @param ref the provider's own name of it
 * @param at when it was planned, or made
 */
record Judgement(
    UUID id,
    CaseKey key,
    String provider,
    State state,
    Optional<Verdict> verdict,
    OptionalDouble score,
    List<Signal> signals,
    Optional<String> problem,
    Optional<Verdict> fallback,
    Optional<String> ref,
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

  /** One that is to be made. */
  static Judgement planned(UUID id, CaseKey key, String provider, Instant now) {
    return new Judgement(
        id,
        key,
        provider,
        State.OPEN,
        Optional.empty(),
        OptionalDouble.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        now);
  }

  /** A judgement that was made. */
  Judgement judged(FraudAssessment assessment, Optional<String> reference, Instant now) {
    return new Judgement(
        id,
        key,
        provider,
        State.JUDGED,
        Optional.of(assessment.verdict()),
        assessment.score(),
        assessment.signals(),
        Optional.empty(),
        Optional.empty(),
        reference,
        now);
  }

  /** One that will not be made. */
  Judgement failed(String why, Verdict counts, Instant now) {
    return new Judgement(
        id,
        key,
        provider,
        State.FAILED,
        Optional.empty(),
        OptionalDouble.empty(),
        List.of(),
        Optional.of(why),
        Optional.of(counts),
        Optional.empty(),
        now);
  }

  /** The assessment, if it was made. */
  Optional<FraudAssessment> assessment() {
    return verdict.map(v -> new FraudAssessment(v, score, signals));
  }

  ScreeningView view() {
    return new ScreeningView(
        key.orderId(),
        key.point(),
        key.occasion(),
        provider,
        verdict,
        score,
        signals,
        problem,
        fallback,
        at);
  }
}
