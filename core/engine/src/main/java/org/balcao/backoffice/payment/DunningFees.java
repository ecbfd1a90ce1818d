package org.balcao.backoffice.payment;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;

/** What a reminder costs the buyer, by its level and currency. */
record DunningFees(List<Fee> fees) {
  static final String NONE = "none";

  record Fee(int level, Money amount) {}

  /** Reads a text such as {@code 2=BRL 5.00, 3=BRL 10.00}. */
  static DunningFees parse(String text) {
    List<Fee> fees = new ArrayList<>();
    if (!text.equals(NONE)) {
      for (String part : text.split(",", -1)) {
        int equals = part.indexOf('=');
        Fee fee =
            new Fee(
                Integer.parseInt(part.substring(0, equals).strip()),
                Money.parse(part.substring(equals + 1).strip()));
        if (fee.level() < 1 || !fee.amount().isPositive()) {
          throw new IllegalArgumentException("a level from 1, and an amount of more than zero");
        }
        fees.add(fee);
      }
    }
    return new DunningFees(List.copyOf(fees));
  }

  Optional<Money> of(int level, Currency currency) {
    return fees.stream()
        .filter(fee -> fee.level() == level && fee.amount().currency().equals(currency))
        .map(Fee::amount)
        .findFirst();
  }
}
