package org.balcao.plugin.analysis.unusual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/** Far more pieces of something than this buyer usually orders, or than anybody should. */
final class UnusualQuantity implements Routine {
  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              "quantity-above",
              SettingType.INTEGER,
              "1000",
              "Above how many pieces of one article any order is looked at."));

  private final int ceiling;
  private final int leastOrders;
  private final BigDecimal deviations;

  UnusualQuantity(Settings settings) {
    this.ceiling = settings.integer("quantity-above");
    this.leastOrders = settings.integer("least-orders");
    this.deviations = settings.decimal("deviations");
  }

  @Override
  public Optional<Finding> look(Facts facts) {
    String evidence =
        facts.order().lines().stream()
            .map(line -> odd(line, facts))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(Codes.QUANTITY, Severity.WARNING, evidence));
  }

  private Optional<String> odd(OrderFacts.Line line, Facts facts) {
    if (line.quantity() > ceiling) {
      return Optional.of(
          line.quantity() + " of " + line.sku() + " is more than " + ceiling + " for anybody");
    }
    List<BigDecimal> before =
        facts.recent().stream()
            .map(order -> order.skus().get(line.sku()))
            .filter(Objects::nonNull)
            .map(BigDecimal::valueOf)
            .toList();
    if (before.size() < Math.max(1, leastOrders)) {
      return Optional.empty();
    }
    Usual usual = Usual.of(before);
    return BigDecimal.valueOf(line.quantity()).compareTo(usual.limit(deviations)) <= 0
        ? Optional.empty()
        : Optional.of(
            line.quantity()
                + " of "
                + line.sku()
                + ", where the buyer's last "
                + before.size()
                + " orders of it had a median of "
                + usual.median().stripTrailingZeros().toPlainString());
  }
}
