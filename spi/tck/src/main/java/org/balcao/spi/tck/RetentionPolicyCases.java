package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.balcao.spi.policy.RetentionPolicy;

/**
 * Inputs of a {@link RetentionPolicy}: one that shows something, and many that were thrown by dice.
 */
final class RetentionPolicyCases {
  private static final int COUNT = 300;

  private RetentionPolicyCases() {}

  static List<RetentionPolicy.Datum> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<RetentionPolicy.Datum> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static RetentionPolicy.Datum sample() {
    return datum("conversation", 900, false);
  }

  private static RetentionPolicy.Datum thrown(SplittableRandom dice) {
    return datum(
        dice.nextBoolean() ? "invoice" : "conversation", dice.nextInt(4_000), dice.nextBoolean());
  }

  private static RetentionPolicy.Datum datum(String category, int daysOld, boolean asked) {
    LocalDate today = LocalDate.of(2051, 3, 1);
    return new RetentionPolicy.Datum(
        category, "BR", today.minusDays(daysOld), today.minusDays(daysOld / 2), asked, today);
  }

  /** The same, whatever the person has asked for. */
  static RetentionPolicy.Datum asked(RetentionPolicy.Datum datum, boolean asked) {
    return new RetentionPolicy.Datum(
        datum.category(),
        datum.country(),
        datum.createdOn(),
        datum.lastUsedOn(),
        asked,
        datum.today());
  }
}
