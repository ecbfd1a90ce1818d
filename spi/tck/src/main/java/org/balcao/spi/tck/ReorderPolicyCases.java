package org.balcao.spi.tck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.balcao.spi.policy.ReorderPolicy;

/**
 * Inputs of a {@link ReorderPolicy}: one that shows something, and many that were thrown by dice.
 */
final class ReorderPolicyCases {
  private static final int COUNT = 300;

  private ReorderPolicyCases() {}

  static List<List<ReorderPolicy.Item>> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<List<ReorderPolicy.Item>> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static List<ReorderPolicy.Item> sample() {
    return List.of(item("CUP", 3, 5, 12), item("PLATE", 900, 1, 6));
  }

  private static List<ReorderPolicy.Item> thrown(SplittableRandom dice) {
    return IntStream.range(0, 1 + dice.nextInt(4))
        .mapToObj(
            i -> item("SKU-" + i, dice.nextInt(100), 1 + dice.nextInt(20), 2 + dice.nextInt(11)))
        .toList();
  }

  private static ReorderPolicy.Item item(String sku, int onHand, int demand, int pack) {
    return new ReorderPolicy.Item(
        sku,
        onHand,
        0,
        0,
        BigDecimal.valueOf(demand),
        BigDecimal.ONE,
        7,
        pack * 2,
        pack,
        new BigDecimal("0.95"));
  }
}
