package org.balcao.spi.tck;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.balcao.spi.Money;

/** Values that are used in many requests. */
public final class Samples {

  /** The key of an attribute that no plugin knows. */
  public static final String UNKNOWN_ATTRIBUTE = "contract-unknown";

  private Samples() {}

  /**
   * The amounts that a currency is tried with: an odd one whose every digit counts, such as JPY
   * 1237, BRL 12.37, KWD 1.237.
   */
  public static List<Money> amounts(Set<Currency> currencies) {
    return currencies.stream()
        .sorted(Comparator.comparing(Currency::getCurrencyCode))
        .map(currency -> Money.ofMinor(1237, currency))
        .toList();
  }

  /** One of the currencies: the real where it is among them. */
  public static Currency currency(Set<Currency> currencies) {
    Currency real = Currency.getInstance("BRL");
    return currencies.contains(real)
        ? real
        : currencies.stream().min(Comparator.comparing(Currency::getCurrencyCode)).orElseThrow();
  }

  /** So many whole units. */
  public static Money units(long units, Currency currency) {
    return new Money(BigDecimal.valueOf(units), currency);
  }
}
