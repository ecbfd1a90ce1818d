package org.balcao.spi.tck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.balcao.spi.Money;
import org.balcao.spi.policy.PricePolicy;

/** Inputs of a {@link PricePolicy}: one that shows something, and many that were thrown by dice. */
final class PricePolicyCases {
  private static final int COUNT = 300;

  private PricePolicyCases() {}

  static List<PricePolicy.Request> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<PricePolicy.Request> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static PricePolicy.Request sample() {
    return request(List.of(line("1", 2, 1990), line("2", 20, 500)));
  }

  private static PricePolicy.Request thrown(SplittableRandom dice) {
    return request(
        IntStream.range(0, 1 + dice.nextInt(5))
            .mapToObj(i -> line("l" + i, 1 + dice.nextInt(40), dice.nextInt(100_000)))
            .toList());
  }

  private static PricePolicy.Line line(String id, int quantity, long cents) {
    return new PricePolicy.Line(
        id, "SKU-" + id, quantity, Money.ofMinor(cents, Currency.getInstance("BRL")));
  }

  private static PricePolicy.Request request(List<PricePolicy.Line> lines) {
    return new PricePolicy.Request(
        Currency.getInstance("BRL"),
        Instant.parse("2051-03-01T12:00:00Z"),
        "web",
        Optional.empty(),
        Set.of(),
        lines);
  }
}
