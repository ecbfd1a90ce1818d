package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.policy.FraudCombination;

/**
 * Inputs of a {@link FraudCombination}: one that shows something, and many that were thrown by
 * dice.
 */
final class FraudCombinationCases {
  private static final int COUNT = 300;
  private static final List<FraudAssessment.Verdict> VERDICTS =
      List.of(FraudAssessment.Verdict.values());

  private FraudCombinationCases() {}

  static List<FraudCombination.Opinions> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<FraudCombination.Opinions> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static FraudCombination.Opinions sample() {
    return opinions(
        List.of(
            opinion("a", Optional.of(FraudAssessment.Verdict.APPROVE)),
            opinion("b", Optional.of(FraudAssessment.Verdict.DECLINE)),
            opinion("c", Optional.empty())));
  }

  private static FraudCombination.Opinions thrown(SplittableRandom dice) {
    return opinions(
        IntStream.range(0, 1 + dice.nextInt(4))
            .mapToObj(
                i -> {
                  int thrown = dice.nextInt(5);
                  return opinion(
                      "p" + i, thrown == 4 ? Optional.empty() : Optional.of(VERDICTS.get(thrown)));
                })
            .toList());
  }

  private static FraudCombination.Opinion opinion(
      String provider, Optional<FraudAssessment.Verdict> verdict) {
    return new FraudCombination.Opinion(
        provider, verdict.map(v -> FraudAssessment.of(v, List.of())));
  }

  private static FraudCombination.Opinions opinions(List<FraudCombination.Opinion> opinions) {
    return new FraudCombination.Opinions(
        ScreeningPoint.PRE_AUTHORIZATION,
        Money.ofMinor(10_000, Currency.getInstance("BRL")),
        opinions);
  }
}
