package org.balcao.backoffice.payment;

import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.Money;

/**
 * An amount taken from several pots, the first ones first.
 *
 * @param parts one per pot that gives something, in their order
 * @param rest what the pots do not have
 */
record Distribution<T>(List<Part<T>> parts, Money rest) {

  /** Something that holds an amount. */
  record Pot<T>(T of, Money holds) {}

  /** What one pot gives; more than zero. */
  record Part<T>(T of, Money amount) {}

  Distribution {
    parts = List.copyOf(parts);
  }

  static <T> Distribution<T> of(Money amount, List<Pot<T>> pots) {
    List<Part<T>> parts = new ArrayList<>();
    Money rest = amount;
    for (Pot<T> pot : pots) {
      Money part = pot.holds().min(rest);
      if (part.isPositive()) {
        parts.add(new Part<>(pot.of(), part));
        rest = rest.minus(part);
      }
    }
    return new Distribution<>(parts, rest);
  }

  /** What was found in the pots. */
  Money total() {
    return parts.stream().map(Part::amount).reduce(Money.zero(rest.currency()), Money::plus);
  }
}
