package org.balcao.plugin.carrier.tablerate;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** One amount per currency, such as a surcharge of {@code BRL 2.00, USD 0.50}. */
record Amounts(Map<Currency, Money> byCurrency) {

  Amounts {
    byCurrency = Map.copyOf(byCurrency);
  }

  static Amounts read(Settings settings, String name) {
    Map<Currency, Money> amounts = new HashMap<>();
    for (String text : settings.list(name)) {
      Money money = money(name, text);
      if (money.isNegative() || amounts.put(money.currency(), money) != null) {
        throw PluginException.misconfigured(
            name, "has a negative amount, or two amounts of one currency");
      }
    }
    return new Amounts(amounts);
  }

  private static Money money(String name, String text) {
    try {
      return Money.parse(text);
    } catch (IllegalArgumentException e) {
      throw PluginException.misconfigured(
          name, "is not a list of currency codes with amounts, such as BRL 2.00, USD 0.50");
    }
  }

  Optional<Money> in(Currency currency) {
    return Optional.ofNullable(byCurrency.get(currency));
  }

  Money orNothing(Currency currency) {
    return in(currency).orElseGet(() -> Money.zero(currency));
  }
}
