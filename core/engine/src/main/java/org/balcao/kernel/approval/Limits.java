package org.balcao.kernel.approval;

import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.spi.Money;

/**
 * Up to which amount one person decides alone, per currency. Where limits are set, an amount in a
 * currency without one needs a second person, however small it is. Immutable.
 *
 * @param perCurrency empty: one person decides everything alone
 */
public record Limits(Map<Currency, Money> perCurrency) {
  /** Copies the map. */
  public Limits {
    perCurrency = Map.copyOf(perCurrency);
  }

  /** Whether an amount needs a second person. */
  public boolean exceededBy(Money amount) {
    if (perCurrency.isEmpty()) {
      return false;
    }
    Money limit = perCurrency.get(amount.currency());
    return limit == null || amount.compareTo(limit) > 0;
  }

  /**
   * Reads {@code 500.00 BRL, 100.00 USD}.
   *
   * @throws IllegalArgumentException if it is of another form
   */
  public static Limits parse(String text) {
    Map<Currency, Money> limits = new HashMap<>();
    for (String part : Arrays.stream(text.split(",")).map(String::strip).toList()) {
      String[] words = part.split(" +", -1);
      if (words.length != 2) {
        throw new IllegalArgumentException("'" + part + "' is no amount with its currency");
      }
      Money limit = Money.of(words[0], words[1]);
      if (limit.isNegative() || limits.put(limit.currency(), limit) != null) {
        throw new IllegalArgumentException("negative, or twice for one currency: '" + part + "'");
      }
    }
    return new Limits(limits);
  }

  /** A key whose value is limits; where it is not set, one person decides everything alone. */
  public static ConfigKey<Limits> key(String name, String description) {
    return ConfigKey.optional(
        name,
        "one person decides alone",
        "amounts",
        "must be amounts with their currencies, such as 500.00 BRL, 100.00 USD",
        Limits::parse,
        description);
  }

  /** No limits: one person decides everything alone. */
  public static Limits none() {
    return new Limits(Map.of());
  }

  @Override
  public String toString() {
    return new TreeMap<>(
            perCurrency.values().stream()
                .collect(Collectors.toMap(m -> m.currency().getCurrencyCode(), Money::toString)))
        .values().stream().collect(Collectors.joining(", "));
  }
}
