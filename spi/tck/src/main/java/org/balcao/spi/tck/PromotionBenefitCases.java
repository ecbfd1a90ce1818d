package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.balcao.spi.policy.PromotionBenefit;
import org.balcao.spi.policy.PromotionCart;

/**
 * Inputs of a {@link PromotionBenefit}: one that shows something, and many that were thrown by
 * dice.
 */
final class PromotionBenefitCases {
  private static final int COUNT = 300;

  private PromotionBenefitCases() {}

  static List<PromotionCart> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<PromotionCart> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static PromotionCart sample() {
    return PromotionConditionCases.cart(
        List.of(
            PromotionConditionCases.line("1", 2, 1990), PromotionConditionCases.line("2", 1, 500)),
        Set.of());
  }

  private static PromotionCart thrown(SplittableRandom dice) {
    return PromotionConditionCases.cart(
        IntStream.range(0, 1 + dice.nextInt(5))
            .mapToObj(
                i ->
                    PromotionConditionCases.line(
                        "l" + i, 1 + dice.nextInt(40), dice.nextInt(100_000)))
            .toList(),
        Set.of());
  }

  /** Every second line. */
  static Set<String> matched(PromotionCart cart) {
    return IntStream.range(0, cart.lines().size())
        .filter(i -> i % 2 == 0)
        .mapToObj(i -> cart.lines().get(i).id())
        .collect(Collectors.toSet());
  }
}
