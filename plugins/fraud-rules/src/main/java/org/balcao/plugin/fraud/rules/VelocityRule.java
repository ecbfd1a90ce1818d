package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.fraud.FraudCase.PastOrder;

/**
 * Many orders, or much money, in a short time that have one thing in common. Both windows and both
 * measures give one finding, or a single burst would count up to four times.
 */
record VelocityRule(Relation relation, Weight weight, Window shortWindow, Window longWindow)
    implements Rule {

  /**
   * A time before the order, and what is too much in it.
   *
   * @param orders how many earlier orders are too many
   * @param value how much they and this order may come to
   */
  record Window(Duration time, int orders, Amounts value) {}

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
            of + " in the long window count as too many"),
        amount(relation, shortAmountOf(relation), "short"),
        amount(relation, longAmountOf(relation), "long"));
  }

  private static Setting amount(Relation relation, String name, String window) {
    return Setting.optional(
        name,
        SettingType.LIST,
        "From which value on, one per currency, orders of the same "
            + relation.words
            + " in the "
            + window
            + " window, this one included, are too much; never in a currency that has none");
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

  private static String shortAmountOf(Relation relation) {
    return "velocity-" + relation.word + "-short-amount";
  }

  private static String longAmountOf(Relation relation) {
    return "velocity-" + relation.word + "-long-amount";
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
    Amounts shortAmount = Amounts.from(settings, shortAmountOf(relation));
    Amounts longAmount = Amounts.from(settings, longAmountOf(relation));
    if (longAmount.isBelow(shortAmount)) {
      throw PluginException.misconfigured(
          longAmountOf(relation), "must not be less than '" + shortAmountOf(relation) + "'");
    }
    return new VelocityRule(
        relation,
        Weight.penalty(settings, weightOf(relation)),
        new Window(shortWindow, shortLimit, shortAmount),
        new Window(longWindow, longLimit, longAmount));
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    List<String> reached = new ArrayList<>();
    List<PastOrder> earlier = evidence.sharing(relation.shared);
    count(evidence, earlier, shortWindow, reached);
    count(evidence, earlier, longWindow, reached);
    return reached.isEmpty()
        ? List.of()
        : weight.finding(
            "velocity-" + relation.word,
            "Earlier orders of the same " + relation.words + ": " + String.join("; ", reached));
  }

  private static void count(
      Evidence evidence, List<PastOrder> earlier, Window window, List<String> reached) {
    List<PastOrder> recent =
        earlier.stream()
            .filter(order -> evidence.isWithin(order.placedAt(), window.time()))
            .toList();
    if (recent.size() >= window.orders()) {
      reached.add(
          recent.size() + " in " + Words.of(window.time()) + " (limit " + window.orders() + ")");
    }
    // One order alone is no velocity, however much it costs.
    Money own = evidence.facts().total();
    List<Money> others =
        recent.stream()
            .map(PastOrder::total)
            .filter(total -> total.currency().equals(own.currency()))
            .toList();
    if (!others.isEmpty()) {
      Money sum = others.stream().reduce(own, Money::plus);
      window
          .value()
          .reachedBy(sum)
          .ifPresent(
              limit ->
                  reached.add(
                      sum
                          + " with this one in "
                          + Words.of(window.time())
                          + " (limit "
                          + limit
                          + ")"));
    }
  }
}
