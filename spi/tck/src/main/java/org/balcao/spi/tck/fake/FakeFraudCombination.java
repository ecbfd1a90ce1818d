package org.balcao.spi.tck.fake;

import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.policy.FraudCombination;

/** Takes the strictest verdict; approves only what at least one approves. */
final class FakeFraudCombination extends FakePolicy implements FraudCombination {

  FakeFraudCombination(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Decision combine(Opinions opinions) {
    if (any(opinions, FraudAssessment.Verdict.DECLINE)) {
      return new Decision(Course.DECLINE, "one declines");
    }
    boolean approved =
        any(opinions, FraudAssessment.Verdict.APPROVE)
            && !any(opinions, FraudAssessment.Verdict.REVIEW);
    return approved
        ? new Decision(Course.APPROVE, "one approves, and none has anything against it")
        : new Decision(Course.REVIEW, "one wants it reviewed, or none approves");
  }

  private static boolean any(Opinions opinions, FraudAssessment.Verdict verdict) {
    return opinions.opinions().stream()
        .flatMap(opinion -> opinion.assessment().stream())
        .anyMatch(assessment -> assessment.verdict() == verdict);
  }
}
