package org.balcao.plugin.fraud.rules;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/**
 * First purchases, orders of high value, and both together. A purchase is the first until an
 * earlier one of the buyer has ended well: orders that were cancelled or declined prove nothing.
 */
record TicketRule(
    Map<Currency, Money> high, Weight firstWeight, Weight highWeight, Weight bothWeight)
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
    Map<Currency, Money> high = new HashMap<>();
    for (String text : settings.list("high-ticket")) {
      Money amount = amount(text);
      if (high.putIfAbsent(amount.currency(), amount) != null) {
        throw PluginException.misconfigured(
            "high-ticket", "has two amounts in " + amount.currency() + "; leave one");
      }
    }
    return new TicketRule(
        Map.copyOf(high),
        Weight.penalty(settings, "first-purchase-weight"),
        Weight.penalty(settings, "high-ticket-weight"),
        Weight.penalty(settings, "first-purchase-high-ticket-weight"));
  }

  private static Money amount(String text) {
    try {
      Money amount = Money.parse(text);
      if (amount.isPositive()) {
        return amount;
      }
    } catch (IllegalArgumentException e) {
      // The same words for both.
    }
    throw PluginException.misconfigured(
        "high-ticket", "is not a list of amounts, such as EUR 300.00, BRL 1500.00");
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    Money total = evidence.facts().total();
    Money limit = high.get(total.currency());
    boolean first = evidence.ownGood().isEmpty();
    List<Finding> findings = new ArrayList<>();
    if (first) {
      findings.addAll(
          firstWeight.finding("first-purchase", "No earlier order of the buyer ended well"));
    }
    if (limit != null && total.compareTo(limit) >= 0) {
      String value = total + " (high from " + limit + ")";
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
