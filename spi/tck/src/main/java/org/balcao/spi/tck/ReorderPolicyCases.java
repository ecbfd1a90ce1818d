package org.balcao.spi.tck;

import java.math.BigDecimal;
import java.util.List;
import org.balcao.spi.policy.ReorderPolicy.Item;

/** What is there, and how it sells. */
final class ReorderPolicyCases {
  static final List<List<Item>> ALL = Dice.inputs(sample(), ReorderPolicyCases::thrown);

  private ReorderPolicyCases() {}

  private static List<Item> sample() {
    return List.of(
        new Item(
            "CUP", 3, 1, 0, new BigDecimal("5"), BigDecimal.ONE, 7, 24, 12, new BigDecimal("0.95")),
        new Item(
            "PLATE", 900, 0, 0, BigDecimal.ONE, BigDecimal.ZERO, 7, 1, 6, new BigDecimal("0.95")));
  }

  private static List<Item> thrown(Dice dice) {
    return dice.list(1, 5, i -> item(dice, "SKU-" + i));
  }

  private static Item item(Dice dice, String sku) {
    int onHand = dice.below(200);
    return new Item(
        sku,
        onHand,
        dice.below(onHand + 1),
        dice.oneIn(2) ? 0 : dice.below(100),
        BigDecimal.valueOf(dice.below(4_000), 2),
        BigDecimal.valueOf(dice.below(500), 2),
        dice.below(60),
        dice.between(1, 50),
        dice.between(1, 24),
        BigDecimal.valueOf(dice.between(50, 99), 2));
  }
}
