package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.policy.FraudCombination.Opinion;
import org.balcao.spi.policy.FraudCombination.Opinions;

/** What fraud providers say, or did not say in time. */
final class FraudCombinationCases {
  static final List<Opinions> ALL = Dice.inputs(sample(), FraudCombinationCases::thrown);

  private FraudCombinationCases() {}

  private static Opinions sample() {
    return new Opinions(
        ScreeningPoint.PRE_AUTHORIZATION,
        Money.ofMinor(10_000, Currency.getInstance("BRL")),
        List.of(
            new Opinion("a", Optional.of(FraudAssessment.of(Verdict.APPROVE, List.of()))),
            new Opinion("b", Optional.of(FraudAssessment.of(Verdict.REVIEW, List.of()))),
            new Opinion("c", Optional.empty())));
  }

  private static Opinions thrown(Dice dice) {
    return new Opinions(
        dice.of(List.of(ScreeningPoint.values())),
        dice.money(1_000_000, dice.currency()),
        dice.list(
            1,
            4,
            i ->
                new Opinion(
                    "p" + i,
                    dice.oneIn(5)
                        ? Optional.empty()
                        : Optional.of(
                            FraudAssessment.of(dice.of(List.of(Verdict.values())), List.of())))));
  }

  static boolean isDeclined(Opinion opinion) {
    return opinion.assessment().filter(a -> a.verdict() == Verdict.DECLINE).isPresent();
  }

  /** As many others, each with one more provider that declines. */
  static List<Opinions> worse(Opinions opinions) {
    List<Opinions> others = new ArrayList<>();
    for (int i = 0; i < opinions.opinions().size(); i++) {
      List<Opinion> changed = new ArrayList<>(opinions.opinions());
      changed.set(
          i,
          new Opinion(
              changed.get(i).provider(),
              Optional.of(FraudAssessment.of(Verdict.DECLINE, List.of()))));
      others.add(new Opinions(opinions.point(), opinions.total(), changed));
    }
    return others;
  }
}
