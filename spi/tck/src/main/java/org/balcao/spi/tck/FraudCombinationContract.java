package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.policy.FraudCombination;
import org.junit.jupiter.api.Test;

/** What every {@link FraudCombination} keeps: it is pure, and its answer makes sense. */
public interface FraudCombinationContract extends PolicyContract<FraudCombination> {

  @Override
  default Class<FraudCombination> extensionPoint() {
    return FraudCombination.class;
  }

  @Override
  default List<Rule<FraudCombination, ?, ?>> rules() {
    return List.of(
        Rule.of("combine", FraudCombination::combine, bench -> FraudCombinationCases.sample()));
  }

  /** What every provider declines is not approved. */
  @Test
  default void whatAllDeclineIsNotApproved() {
    try (Bench<FraudCombination> bench = new Bench<>(this)) {
      for (FraudCombination.Opinions input : FraudCombinationCases.all()) {
        FraudCombination.Decision answer = bench.plugin().combine(input);
        boolean all =
            input.opinions().stream()
                .allMatch(
                    opinion ->
                        opinion
                            .assessment()
                            .filter(a -> a.verdict() == FraudAssessment.Verdict.DECLINE)
                            .isPresent());
        assertFalse(all && answer.course() == FraudCombination.Course.APPROVE, answer::toString);
      }
    }
  }
}
