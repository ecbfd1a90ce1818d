package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/**
 * Many orders in a short time that have one thing in common. The two windows give one finding, or a
 * single burst would count twice.
 */
record VelocityRule(
    Relation relation,
    Weight weight,
    Duration shortWindow,
    int shortLimit,
    Duration longWindow,
    int longLimit)
    implements Rule {

  static final List<Setting> SETTINGS =
      Stream.concat(
              Stream.of(
                  Setting.withDefault(
                      "velocity-short-window",
                      SettingType.DURATION,
                      "PT1H",
                      "The short window in which orders are counted"),
                  Setting.withDefault(
                      "velocity-long-window",
                      SettingType.DURATION,
                      "PT24H",
                      "The long window in which orders are counted")),
              Arrays.stream(Relation.values()).flatMap(VelocityRule::settings))
          .toList();

  private static Stream<Setting> settings(Relation relation) {
    String of = "How many earlier orders of the same " + relation.words;
    return Stream.of(
        Weight.penalty(
            weightOf(relation),
            relation.weight,
            "when earlier orders of the same " + relation.words + " reach a limit"),
        Setting.withDefault(
            shortOf(relation),
            SettingType.INTEGER,
            Integer.toString(relation.shortLimit),
            of + " in the short window count as too many"),
        Setting.withDefault(
            longOf(relation),
            SettingType.INTEGER,
            Integer.toString(relation.longLimit),
            of + " in the long window count as too many"));
  }

  private static String weightOf(Relation relation) {
    return "velocity-" + relation.word + "-weight";
  }

  private static String shortOf(Relation relation) {
    return "velocity-" + relation.word + "-short-limit";
  }

  private static String longOf(Relation relation) {
    return "velocity-" + relation.word + "-long-limit";
  }

  static List<Rule> from(Settings settings, Duration history) {
    Duration shortWindow = Limits.window(settings, "velocity-short-window", history);
    Duration longWindow = Limits.window(settings, "velocity-long-window", history);
    if (shortWindow.compareTo(longWindow) >= 0) {
      throw PluginException.misconfigured(
          "velocity-short-window", "must be shorter than 'velocity-long-window'");
    }
    return Arrays.stream(Relation.values())
        .<Rule>map(relation -> from(settings, relation, shortWindow, longWindow))
        .toList();
  }

  private static VelocityRule from(
      Settings settings, Relation relation, Duration shortWindow, Duration longWindow) {
    int shortLimit = Limits.number(settings, shortOf(relation), 1, Limits.MOST_ORDERS);
    int longLimit = Limits.number(settings, longOf(relation), 1, Limits.MOST_ORDERS);
    if (longLimit < shortLimit) {
      throw PluginException.misconfigured(
          longOf(relation), "must not be less than '" + shortOf(relation) + "'");
    }
    return new VelocityRule(
        relation,
        Weight.penalty(settings, weightOf(relation)),
        shortWindow,
        shortLimit,
        longWindow,
        longLimit);
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    List<String> reached = new ArrayList<>();
    count(evidence, shortWindow, shortLimit, reached);
    count(evidence, longWindow, longLimit, reached);
    return reached.isEmpty()
        ? List.of()
        : weight.finding(
            "velocity-" + relation.word,
            "Earlier orders of the same " + relation.words + ": " + String.join("; ", reached));
  }

  private void count(Evidence evidence, Duration window, int limit, List<String> reached) {
    int count = evidence.countSharing(relation.shared, window);
    if (count >= limit) {
      reached.add(count + " in " + Words.of(window) + " (limit " + limit + ")");
    }
  }
}
