package org.balcao.plugin.payment.invoice;

import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;

/** Finds limits that contradict each other, so that a store does not start with a trap in it. */
final class AmountLimits {
  private AmountLimits() {}

  static void check(
      Set<Currency> currencies, Map<Currency, Money> minimum, Map<Currency, Money> maximum) {
    for (Currency currency : currencies) {
      if (!maximum.isEmpty() && !maximum.containsKey(currency)) {
        throw PluginException.misconfigured(
            "maximum-amount",
            "has no amount in " + currency + ", which 'currencies' accepts; add one");
      }
    }
    noStrangers("minimum-amount", minimum, currencies);
    noStrangers("maximum-amount", maximum, currencies);
    minimum.forEach(
        (currency, least) -> {
          Money most = maximum.get(currency);
          if (most != null && least.compareTo(most) > 0) {
            throw PluginException.misconfigured(
                "minimum-amount",
                least + " is more than the " + most + " of 'maximum-amount'; lower it");
          }
        });
  }

  private static void noStrangers(
      String setting, Map<Currency, Money> amounts, Set<Currency> currencies) {
    for (Currency currency : amounts.keySet()) {
      if (!currencies.isEmpty() && !currencies.contains(currency)) {
        throw PluginException.misconfigured(
            setting,
            "has an amount in " + currency + ", which 'currencies' does not accept; drop one");
      }
    }
  }
}
