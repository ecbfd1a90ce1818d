package org.balcao.plugin.fraud.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.fraud.FraudCase.Item;
import org.balcao.spi.fraud.FraudCase.PastOrder;

/**
 * Far more than the buyer is used to buy, by the total, and far more of one article than anybody
 * needs. (Earlier orders are known by their total alone, so that quantities have an absolute
 * limit.)
 */
record SpikeRule(
    Weight amountWeight, BigDecimal factor, int leastOrders, Weight quantityWeight, int most)
    implements Rule {

  static final List<Setting> SETTINGS =
      List.of(
          Weight.penalty(
              "amount-spike-weight",
              "0.20",
              "when the total is many times what the buyer usually pays"),
          Setting.withDefault(
              "amount-spike-factor",
              SettingType.DECIMAL,
              "5",
              "How many times the median total of the buyer's good orders is a spike, more than 1"),
          Setting.withDefault(
              "amount-spike-orders",
              SettingType.INTEGER,
              "3",
              "How many good orders in the same currency make a habit"),
          Weight.penalty(
              "high-quantity-weight", "0.15", "when very many of one article are ordered"),
          Setting.withDefault(
              "high-quantity-limit",
              SettingType.INTEGER,
              "20",
              "How many pieces of one article are very many"));

  static SpikeRule from(Settings settings) {
    BigDecimal factor = settings.decimal("amount-spike-factor");
    if (factor.compareTo(BigDecimal.ONE) <= 0 || factor.compareTo(new BigDecimal(1000)) > 0) {
      throw PluginException.misconfigured("amount-spike-factor", "must be more than 1, up to 1000");
    }
    return new SpikeRule(
        Weight.penalty(settings, "amount-spike-weight"),
        factor,
        Limits.number(settings, "amount-spike-orders", 1, Limits.MOST_ORDERS),
        Weight.penalty(settings, "high-quantity-weight"),
        Limits.number(settings, "high-quantity-limit", 1, Integer.MAX_VALUE));
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    List<Finding> findings = new ArrayList<>(amount(evidence));
    findings.addAll(quantity(evidence));
    return findings;
  }

  private List<Finding> amount(Evidence evidence) {
    Money total = evidence.facts().total();
    // Good orders only: what was declined or fraud must not raise what counts as usual.
    List<Money> usual =
        evidence.ownGood().stream()
            .map(PastOrder::total)
            .filter(paid -> paid.currency().equals(total.currency()))
            .sorted()
            .toList();
    if (usual.size() < leastOrders) {
      return List.of();
    }
    Money median = usual.get(usual.size() / 2);
    BigDecimal spike = median.amount().multiply(factor);
    if (!median.isPositive() || total.amount().compareTo(spike) < 0) {
      return List.of();
    }
    return amountWeight.finding(
        "amount-spike",
        total
            + " is "
            + total.amount().divide(median.amount(), 1, RoundingMode.DOWN)
            + " times the median "
            + median
            + " of "
            + Words.of(usual.size(), "good order")
            + " (limit "
            + factor.toPlainString()
            + ")");
  }

  private List<Finding> quantity(Evidence evidence) {
    Map<String, Long> pieces = new TreeMap<>();
    for (Item item : evidence.facts().items()) {
      // An article may stand in several lines.
      pieces.merge(item.sku(), (long) item.quantity(), Long::sum);
    }
    long highest = pieces.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return highest < most
        ? List.of()
        : quantityWeight.finding(
            "high-quantity", highest + " pieces of one article (limit " + most + ")");
  }
}
