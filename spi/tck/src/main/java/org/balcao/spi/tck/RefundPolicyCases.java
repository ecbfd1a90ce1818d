package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.balcao.spi.Money;
import org.balcao.spi.policy.RefundPolicy;

/**
 * Inputs of a {@link RefundPolicy}: one that shows something, and many that were thrown by dice.
 */
final class RefundPolicyCases {
  private static final int COUNT = 300;

  private RefundPolicyCases() {}

  static List<RefundPolicy.Request> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<RefundPolicy.Request> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static RefundPolicy.Request sample() {
    return request(List.of(line("1", 1990), line("2", 500)), 1500, true);
  }

  private static RefundPolicy.Request thrown(SplittableRandom dice) {
    return request(
        IntStream.range(0, 1 + dice.nextInt(4))
            .mapToObj(i -> line("l" + i, 1 + dice.nextInt(50_000)))
            .toList(),
        dice.nextInt(3_000),
        dice.nextBoolean());
  }

  private static RefundPolicy.Line line(String id, long cents) {
    return new RefundPolicy.Line(
        id,
        "SKU-" + id,
        1,
        Money.ofMinor(cents, Currency.getInstance("BRL")),
        Optional.of("A"),
        "CHANGED_MIND");
  }

  private static RefundPolicy.Request request(
      List<RefundPolicy.Line> lines, long shipping, boolean whole) {
    return new RefundPolicy.Request(
        lines, Money.ofMinor(shipping, Currency.getInstance("BRL")), whole, whole);
  }
}
