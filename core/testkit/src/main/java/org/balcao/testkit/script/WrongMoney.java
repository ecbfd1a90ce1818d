package org.balcao.testkit.script;

import java.math.RoundingMode;
import java.util.Currency;
import org.balcao.spi.Money;

/** Amounts that nobody asked for. */
final class WrongMoney {
  private static final Currency USUAL = Currency.getInstance("USD");

  private WrongMoney() {}

  /** The same figure in another currency. */
  static Money inAnotherCurrency(Money amount) {
    Currency other = amount.currency().equals(USUAL) ? Currency.getInstance("EUR") : USUAL;
    return Money.rounded(amount.amount(), other, RoundingMode.HALF_EVEN);
  }
}
