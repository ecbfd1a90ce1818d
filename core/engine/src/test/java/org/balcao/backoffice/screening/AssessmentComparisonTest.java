package org.balcao.backoffice.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.balcao.kernel.shadow.Difference;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.junit.jupiter.api.Test;

class AssessmentComparisonTest {
  private final AssessmentComparison comparison = new AssessmentComparison();

  private static FraudAssessment assessment(Verdict verdict, double score) {
    return new FraudAssessment(
        verdict,
        OptionalDouble.of(score),
        List.of(new Signal("velocity-email", score, "ana@example.com ordered nine times")));
  }

  @Test
  void theSameAdviceAgreesWhateverTheScore() {
    assertTrue(
        comparison
            .compare(assessment(Verdict.REVIEW, 0.5), assessment(Verdict.REVIEW, 0.9))
            .agreed());
  }

  @Test
  void anotherVerdictIsToldByCodesAndNeverByExplanations() {
    Difference difference =
        comparison
            .compare(
                assessment(Verdict.APPROVE, 0.1), FraudAssessment.of(Verdict.DECLINE, List.of()))
            .differences()
            .get(0);
    assertEquals("verdict APPROVE → DECLINE", difference.code());
    assertEquals("live APPROVE 0.100 [velocity-email]; in shadow DECLINE []", difference.example());
    assertFalse(difference.toString().contains("ana@"));
  }
}
