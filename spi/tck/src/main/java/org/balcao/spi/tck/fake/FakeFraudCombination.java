package org.balcao.spi.tck.fake;

import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.policy.FraudCombination;

/** A policy that take the strictest verdict. */
final class FakeFraudCombination extends FakePolicy implements FraudCombination {

  FakeFraudCombination(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Decision combine(Opinions opinions) {
    if (any(opinions, FraudAssessment.Verdict.DECLINE)) {
      return new Decision(Course.DECLINE, "one declines");
    }
    return any(opinions, FraudAssessment.Verdict.REVIEW)
        ? new Decision(Course.REVIEW, "one wants it reviewed")
        : new Decision(Course.APPROVE, "none has anything against it");
  }

  private static boolean any(Opinions opinions, FraudAssessment.Verdict verdict) {
    return opinions.opinions().stream()
        .flatMap(opinion -> opinion.assessment().stream())
        .anyMatch(assessment -> assessment.verdict() == verdict);
  }
}
