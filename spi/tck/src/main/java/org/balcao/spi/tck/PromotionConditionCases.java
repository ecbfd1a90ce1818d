package org.balcao.spi.tck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.balcao.spi.Money;
import org.balcao.spi.policy.PromotionCart;
import org.balcao.spi.policy.PromotionCondition;

/**
 * Inputs of a {@link PromotionCondition}: one that shows something, and many that were thrown by
 * dice.
 */
final class PromotionConditionCases {
  private static final int COUNT = 300;

  private PromotionConditionCases() {}

  static List<PromotionCart> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<PromotionCart> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static PromotionCart sample() {
    return cart(List.of(line("1", 2, 1990), line("2", 1, 500)), Set.of("FAKE"));
  }

  private static PromotionCart thrown(SplittableRandom dice) {
    return cart(
        IntStream.range(0, 1 + dice.nextInt(5))
            .mapToObj(i -> line("l" + i, 1 + dice.nextInt(40), dice.nextInt(100_000)))
            .toList(),
        dice.nextBoolean() ? Set.of("FAKE") : Set.of());
  }

  static PromotionCart cart(List<PromotionCart.Line> lines, Set<String> coupons) {
    return new PromotionCart(
        Instant.parse("2051-03-01T12:00:00Z"),
        "web",
        Optional.empty(),
        Set.of(),
        0,
        coupons,
        lines,
        Optional.of(Money.ofMinor(1500, Currency.getInstance("BRL"))));
  }

  static PromotionCart.Line line(String id, int quantity, long cents) {
    return new PromotionCart.Line(
        id,
        "SKU-" + id,
        Set.of("books"),
        Map.of(),
        quantity,
        Money.ofMinor(cents, Currency.getInstance("BRL")));
  }
}
