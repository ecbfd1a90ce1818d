package org.balcao.plugin.fraud.rules;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** Limits of value, one per currency; none in a currency that has none: nothing is converted. */
record Amounts(Map<Currency, Money> perCurrency) {

  /**
   * Reads a list such as {@code EUR 300.00, BRL 1500.00}.
   *
   * @throws org.balcao.spi.PluginException naming the setting, if it is none
   */
  static Amounts from(Settings settings, String name) {
    Map<Currency, Money> amounts = new HashMap<>();
    for (String text : settings.list(name)) {
      Money amount = amount(name, text);
      if (amounts.putIfAbsent(amount.currency(), amount) != null) {
        throw PluginException.misconfigured(
            name, "has two amounts in " + amount.currency() + "; leave one");
      }
    }
    return new Amounts(Map.copyOf(amounts));
  }

  private static Money amount(String name, String text) {
    try {
      Money amount = Money.parse(text);
      if (amount.isPositive()) {
        return amount;
      }
    } catch (IllegalArgumentException e) {
      // The same words for both.
    }
    throw PluginException.misconfigured(
        name, "is not a list of amounts, such as EUR 300.00, BRL 1500.00");
  }

  /** The limit that an amount reaches, if it reaches one. */
  Optional<Money> reachedBy(Money amount) {
    return Optional.ofNullable(perCurrency.get(amount.currency()))
        .filter(limit -> amount.compareTo(limit) >= 0);
  }

  /** Whether these limits are lower than others in some currency that both have. */
  boolean isBelow(Amounts other) {
    return perCurrency.values().stream()
        .anyMatch(
            mine -> {
              Money theirs = other.perCurrency.get(mine.currency());
              return theirs != null && mine.compareTo(theirs) < 0;
            });
  }
}
