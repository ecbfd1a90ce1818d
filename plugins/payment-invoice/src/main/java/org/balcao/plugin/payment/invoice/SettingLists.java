package org.balcao.plugin.payment.invoice;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** Reads lists whose members are more than texts, with errors that name the setting. */
final class SettingLists {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private SettingLists() {}

  static Set<String> countries(Settings settings, String name) {
    List<String> codes = members(settings, name, Function.identity(), "country codes, such as BR");
    for (String code : codes) {
      if (!COUNTRIES.contains(code)) {
        throw PluginException.misconfigured(
            name, "'" + code + "' is not an ISO 3166-1 alpha-2 code, such as BR");
      }
    }
    return Set.copyOf(codes);
  }

  static Set<Currency> currencies(Settings settings, String name) {
    return Set.copyOf(
        members(settings, name, Currency::getInstance, "ISO 4217 codes, such as BRL"));
  }

  /** At most one positive amount per currency. */
  static Map<Currency, Money> amounts(Settings settings, String name) {
    Map<Currency, Money> amounts = new HashMap<>();
    for (Money amount :
        members(settings, name, Money::parse, "amounts, such as EUR 10.00, BRL 50.00")) {
      if (!amount.isPositive()) {
        throw PluginException.misconfigured(name, amount + " is not more than zero");
      }
      if (amounts.putIfAbsent(amount.currency(), amount) != null) {
        throw PluginException.misconfigured(
            name, "has two amounts in " + amount.currency() + "; leave one");
      }
    }
    return Map.copyOf(amounts);
  }

  static List<Integer> wholeNumbers(Settings settings, String name) {
    return members(settings, name, Integer::valueOf, "whole numbers, such as 3, 14, 30");
  }

  private static <T> List<T> members(
      Settings settings, String name, Function<String, T> reader, String wanted) {
    List<T> members = new ArrayList<>();
    // A list may name a member twice without harm.
    for (String text : new LinkedHashSet<>(settings.list(name))) {
      try {
        members.add(reader.apply(text));
      } catch (IllegalArgumentException e) {
        throw PluginException.misconfigured(name, "is not a list of " + wanted);
      }
    }
    return members;
  }
}
