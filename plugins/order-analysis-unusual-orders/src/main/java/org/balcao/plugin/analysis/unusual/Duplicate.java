package org.balcao.plugin.analysis.unusual;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Recent;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/** The buyer ordered exactly the same a short while before: a double click, or a second attempt. */
final class Duplicate implements Routine {
  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              "duplicate-window",
              SettingType.DURATION,
              "PT24H",
              "Within which time the same goods ordered again count as a duplicate."));

  private final Duration window;

  Duplicate(Settings settings) {
    this.window = settings.duration("duplicate-window");
  }

  @Override
  public Optional<Finding> look(Facts facts) {
    Map<String, Integer> goods =
        facts.order().lines().stream()
            .collect(
                Collectors.toMap(OrderFacts.Line::sku, OrderFacts.Line::quantity, Integer::sum));
    return facts.recent().stream()
        .filter(other -> other.skus().equals(goods) && near(facts, other))
        .findFirst()
        .map(
            other ->
                new Finding(
                    Codes.DUPLICATE,
                    Severity.STOP,
                    "order "
                        + other.number()
                        + " of the same buyer has the same goods and was placed "
                        + Words.length(Duration.between(other.placedAt(), facts.placedAt()))
                        + " before"));
  }

  /** The later one is the duplicate; of two at the same moment, the one with the higher number. */
  private boolean near(Facts facts, Recent other) {
    Duration between = Duration.between(other.placedAt(), facts.placedAt());
    return !between.isNegative()
        && between.compareTo(window) <= 0
        && (!between.isZero() || other.number().compareTo(facts.order().number().orElse("")) < 0);
  }
}
