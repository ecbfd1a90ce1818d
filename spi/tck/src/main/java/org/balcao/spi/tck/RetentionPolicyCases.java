package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.List;
import org.balcao.spi.policy.RetentionPolicy.Datum;

/** Personal data that may have to go. */
final class RetentionPolicyCases {
  static final List<Datum> ALL = Dice.inputs(sample(), RetentionPolicyCases::thrown);

  private RetentionPolicyCases() {}

  private static Datum sample() {
    LocalDate today = LocalDate.of(2051, 3, 1);
    return new Datum(
        "conversation", "BR", today.minusDays(900), today.minusDays(450), false, today);
  }

  private static Datum thrown(Dice dice) {
    LocalDate today = dice.date();
    int age = dice.below(5_000);
    return new Datum(
        dice.of(List.of("order", "invoice", "conversation", "contract-unknown")),
        dice.of(List.of("BR", "PT", "JP")),
        today.minusDays(age),
        today.minusDays(dice.below(age + 1)),
        dice.oneIn(2),
        today);
  }

  /** The same, whatever the person has asked for. */
  static Datum asked(Datum datum, boolean asked) {
    return new Datum(
        datum.category(),
        datum.country(),
        datum.createdOn(),
        datum.lastUsedOn(),
        asked,
        datum.today());
  }

  /** The same, used today. */
  static Datum used(Datum datum) {
    return new Datum(
        datum.category(),
        datum.country(),
        datum.createdOn(),
        datum.today(),
        datum.erasureAsked(),
        datum.today());
  }
}
