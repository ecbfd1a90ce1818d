package org.balcao.backoffice.screening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombination.Opinion;

/** Judgements as a policy is shown them. */
final class Opinions {
  private Opinions() {}

  static FraudCombination.Opinions of(FraudCase facts, List<Judgement> judgements) {
    return new FraudCombination.Opinions(
        facts.point(),
        facts.total(),
        judgements.stream().map(j -> new Opinion(j.provider(), assessment(j))).toList());
  }

  /** Silence that the store's fallback lets pass says nothing; other silence is shown as such. */
  private static Optional<FraudAssessment> assessment(Judgement judgement) {
    return judgement.fallback().equals(Optional.of(Verdict.APPROVE))
        ? Optional.of(
            new FraudAssessment(
                Verdict.NO_OPINION,
                OptionalDouble.empty(),
                List.of(new Signal("no-answer", 0, judgement.problem().orElse("no answer")))))
        : judgement.assessment();
  }
}
