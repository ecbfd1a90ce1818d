package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.balcao.spi.policy.ReturnPolicy;

/**
 * Inputs of a {@link ReturnPolicy}: one that shows something, and many that were thrown by dice.
 */
final class ReturnPolicyCases {
  private static final int COUNT = 300;

  private ReturnPolicyCases() {}

  static List<ReturnPolicy.Request> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<ReturnPolicy.Request> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static ReturnPolicy.Request sample() {
    return request(List.of(line("1", 5), line("2", 60)));
  }

  private static ReturnPolicy.Request thrown(SplittableRandom dice) {
    return request(
        IntStream.range(0, 1 + dice.nextInt(4))
            .mapToObj(i -> line("l" + i, dice.nextInt(90)))
            .toList());
  }

  private static ReturnPolicy.Line line(String id, int daysAgo) {
    return new ReturnPolicy.Line(
        id,
        "SKU-" + id,
        Set.of("books"),
        1,
        daysAgo == 0 ? Optional.empty() : Optional.of(LocalDate.of(2051, 3, 1).minusDays(daysAgo)),
        "CHANGED_MIND",
        false);
  }

  private static ReturnPolicy.Request request(List<ReturnPolicy.Line> lines) {
    return new ReturnPolicy.Request(LocalDate.of(2051, 3, 1), "BR", true, lines);
  }
}
