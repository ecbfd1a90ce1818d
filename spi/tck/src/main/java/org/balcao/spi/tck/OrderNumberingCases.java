package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.balcao.spi.policy.OrderNumbering;

/**
 * Inputs of a {@link OrderNumbering}: one that shows something, and many that were thrown by dice.
 */
final class OrderNumberingCases {
  private static final int COUNT = 300;

  private OrderNumberingCases() {}

  static List<OrderNumbering.Request> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<OrderNumbering.Request> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static OrderNumbering.Request sample() {
    return new OrderNumbering.Request(7, LocalDate.of(2051, 3, 1), "web", "BR");
  }

  private static OrderNumbering.Request thrown(SplittableRandom dice) {
    // One after the other, as the store's own sequence is.
    return new OrderNumbering.Request(
        dice.nextLong(1, Long.MAX_VALUE), LocalDate.of(2051, 3, 1), "web", "BR");
  }
}
