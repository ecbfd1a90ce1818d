package org.balcao.plugin.fraud.combination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombination.Opinion;
import org.balcao.spi.policy.FraudCombination.Opinions;
import org.balcao.spi.policy.FraudCombinationProvider;
import org.balcao.spi.tck.TestContext;

/** Writes down what providers say of an order. */
final class Say {
  private final List<Opinion> opinions = new ArrayList<>();

  static FraudCombination policy(FraudCombinationProvider provider, String... settings) {
    return provider.create(TestContext.of("house", provider, Clock.systemUTC(), settings));
  }

  Say says(String provider, Verdict verdict, String... codes) {
    return adds(provider, verdict, OptionalDouble.empty(), codes);
  }

  Say scores(String provider, Verdict verdict, double score) {
    return adds(provider, verdict, OptionalDouble.of(score));
  }

  private Say adds(String provider, Verdict verdict, OptionalDouble score, String... codes) {
    List<Signal> signals =
        Arrays.stream(codes).map(code -> new Signal(code, 0.5, "told to staff")).toList();
    opinions.add(new Opinion(provider, Optional.of(new FraudAssessment(verdict, score, signals))));
    return this;
  }

  Say isSilent(String provider) {
    opinions.add(new Opinion(provider, Optional.empty()));
    return this;
  }

  Opinions all() {
    return new Opinions(
        ScreeningPoint.PRE_AUTHORIZATION,
        Money.ofMinor(10_000, Currency.getInstance("BRL")),
        opinions);
  }
}
