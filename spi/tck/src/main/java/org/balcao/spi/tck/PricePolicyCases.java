package org.balcao.spi.tck;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.policy.PricePolicy.Line;
import org.balcao.spi.policy.PricePolicy.Request;

/** What a price policy is asked. */
final class PricePolicyCases {
  static final List<Request> ALL = Dice.inputs(sample(), PricePolicyCases::thrown);

  private PricePolicyCases() {}

  private static Request sample() {
    Currency currency = Currency.getInstance("BRL");
    return new Request(
        currency,
        Instant.parse("2051-03-01T12:00:00Z"),
        "web",
        Optional.empty(),
        Set.of(),
        List.of(
            new Line("1", "CUP", 2, Money.ofMinor(1990, currency)),
            new Line("2", "PLATE", 20, Money.ofMinor(500, currency))));
  }

  private static Request thrown(Dice dice) {
    Currency currency = dice.currency();
    return new Request(
        currency,
        dice.moment(),
        dice.of(List.of("web", "shop", "telephone")),
        dice.oneIn(2) ? Optional.empty() : Optional.of(Person.CUSTOMER_ID),
        dice.someOf(Set.of("staff", "wholesale", "contract-unknown")),
        dice.list(
            1,
            6,
            i ->
                new Line(
                    "l" + i,
                    "SKU-" + dice.below(5),
                    dice.between(1, 200),
                    dice.money(1_000_000, currency))));
  }

  /** The same with the lines in another order. */
  static Request turned(Request request) {
    return new Request(
        request.currency(),
        request.at(),
        request.channel(),
        request.customerId(),
        request.customerGroups(),
        Inputs.reversed(request.lines()));
  }
}
