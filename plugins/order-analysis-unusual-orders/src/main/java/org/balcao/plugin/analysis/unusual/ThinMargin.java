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

/** The goods bring in little more than they cost, or less. */
final class ThinMargin implements Routine {
  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              "margin-floor",
              SettingType.DECIMAL,
              "0",
              "The lowest margin that needs no look, in percent of what the goods bring in without"
                  + " tax."));

  private final BigDecimal floor;

  ThinMargin(Settings settings) {
    this.floor = settings.decimal("margin-floor");
  }

  @Override
  public Optional<Finding> look(Facts facts) {
    Money goods = facts.goods();
    if (facts.cost().isEmpty()
        || !goods.isPositive()
        || !facts.cost().get().currency().equals(goods.currency())) {
      return Optional.empty();
    }
    BigDecimal margin =
        goods
            .minus(facts.cost().get())
            .amount()
            .multiply(BigDecimal.valueOf(100))
            .divide(goods.amount(), 6, RoundingMode.FLOOR);
    return margin.compareTo(floor) >= 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Codes.MARGIN,
                margin.signum() < 0 ? Severity.STOP : Severity.WARNING,
                "the goods bring in "
                    + goods
                    + " and cost "
                    + facts.cost().get()
                    + ": a margin of "
                    + margin.setScale(1, RoundingMode.FLOOR).toPlainString()
                    + " %, where "
                    + floor.toPlainString()
                    + " % is wanted"));
  }
}
