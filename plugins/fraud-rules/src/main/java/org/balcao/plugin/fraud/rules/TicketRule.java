package org.balcao.plugin.fraud.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/**
 * First purchases, orders of high value, and both together. A purchase is the first until an
 * earlier one of the buyer has ended well: orders that were cancelled or declined prove nothing.
 */
record TicketRule(Amounts high, Weight firstWeight, Weight highWeight, Weight bothWeight)
    implements Rule {

  static final List<Setting> SETTINGS =
      List.of(
          Setting.optional(
              "high-ticket",
              SettingType.LIST,
              "From which total on an order is of high value, one per currency, such as"
                  + " EUR 300.00, BRL 1500.00; never in a currency that has none"),
          Weight.penalty(
              "first-purchase-weight", "0.05", "when no earlier order of the buyer ended well"),
          Weight.penalty("high-ticket-weight", "0.15", "when the order is of high value"),
          Weight.penalty(
              "first-purchase-high-ticket-weight",
              "0.25",
              "when it is both, on top of the weights of each"));

  static TicketRule from(Settings settings) {
    return new TicketRule(
        Amounts.from(settings, "high-ticket"),
        Weight.penalty(settings, "first-purchase-weight"),
        Weight.penalty(settings, "high-ticket-weight"),
        Weight.penalty(settings, "first-purchase-high-ticket-weight"));
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    Money total = evidence.facts().total();
    Optional<Money> limit = high.reachedBy(total);
    boolean first = evidence.ownGood().isEmpty();
    List<Finding> findings = new ArrayList<>();
    if (first) {
      findings.addAll(
          firstWeight.finding("first-purchase", "No earlier order of the buyer ended well"));
    }
    if (limit.isPresent()) {
      String value = total + " (high from " + limit.get() + ")";
      findings.addAll(highWeight.finding("high-ticket", "High value: " + value));
      if (first) {
        findings.addAll(
            bothWeight.finding(
                "first-purchase-high-ticket", "A first purchase of high value: " + value));
      }
    }
    return findings;
  }
}
