package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.util.List;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/**
 * A buyer whose earlier orders ended well. They count once they are old enough for a dispute to
 * have shown itself, and not at all where a related order was fraud: an account with a good history
 * is worth stealing.
 */
record GoodHistoryRule(Weight weight, int leastOrders, Duration leastAge) implements Rule {

  static final List<Setting> SETTINGS =
      List.of(
          Weight.relief(
              "good-history-weight", "-0.30", "when earlier orders of the buyer ended well"),
          Setting.withDefault(
              "good-history-orders",
              SettingType.INTEGER,
              "2",
              "How many good orders make a good history"),
          Setting.withDefault(
              "good-history-age",
              SettingType.DURATION,
              "P14D",
              "How old a good order must be to count"));

  static GoodHistoryRule from(Settings settings, Duration history) {
    return new GoodHistoryRule(
        Weight.relief(settings, "good-history-weight"),
        Limits.number(settings, "good-history-orders", 1, Limits.MOST_ORDERS),
        Limits.window(settings, "good-history-age", history));
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    int good =
        (int)
            evidence.ownGood().stream()
                .filter(
                    order -> !order.placedAt().isAfter(evidence.facts().placedAt().minus(leastAge)))
                .count();
    if (good < leastOrders || !evidence.relatedFraud().isEmpty()) {
      return List.of();
    }
    return weight.finding(
        "good-history",
        Words.of(good, "order")
            + " of the buyer, "
            + Words.of(leastAge)
            + " old or older, ended well (enough: "
            + leastOrders
            + ")");
  }
}
