package org.balcao.plugin.analysis.unusual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/** The order is worth far more than what this buyer usually orders, or than anybody should. */
final class UnusualValue implements Routine {
  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              "least-orders",
              SettingType.INTEGER,
              "3",
              "From how many earlier orders on something is known of what a buyer usually orders."),
          Setting.withDefault(
              "deviations",
              SettingType.DECIMAL,
              "6",
              "How many median deviations above the median is unusual; never less than twice the"
                  + " median."),
          Setting.optional(
              "value-above",
              SettingType.MONEY,
              "Above which total any order is looked at, whoever ordered it."));

  private final int leastOrders;
  private final BigDecimal deviations;
  private final Optional<Money> ceiling;

  UnusualValue(Settings settings) {
    this.leastOrders = settings.integer("least-orders");
    this.deviations = settings.decimal("deviations");
    this.ceiling = settings.find("value-above").map(text -> settings.money("value-above"));
  }

  @Override
  public Optional<Finding> look(Facts facts) {
    Money total = facts.order().total();
    if (ceiling.isPresent()
        && ceiling.get().currency().equals(total.currency())
        && total.compareTo(ceiling.get()) > 0) {
      return Optional.of(
          new Finding(
              Codes.VALUE,
              Severity.WARNING,
              total + " is more than " + ceiling.get() + " for anybody"));
    }
    List<BigDecimal> usual =
        facts.recent().stream()
            .map(order -> order.total())
            .filter(money -> money.currency().equals(total.currency()))
            .map(Money::amount)
            .toList();
    if (usual.size() < Math.max(1, leastOrders)) {
      return Optional.empty();
    }
    Usual known = Usual.of(usual);
    return total.amount().compareTo(known.limit(deviations)) <= 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Codes.VALUE,
                Severity.WARNING,
                total
                    + ", where the buyer's last "
                    + usual.size()
                    + " orders had a median of "
                    + known.median().setScale(2, RoundingMode.HALF_EVEN)));
  }
}
