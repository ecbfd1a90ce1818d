package org.balcao.spi.tck;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.policy.PromotionCart;
import org.balcao.spi.policy.PromotionCart.Line;

/** Carts that promotions are asked about. */
final class PromotionConditionCases {
  static final List<PromotionCart> ALL = Dice.inputs(sample(), PromotionConditionCases::thrown);

  private PromotionConditionCases() {}

  private static PromotionCart sample() {
    Currency currency = Currency.getInstance("BRL");
    return new PromotionCart(
        Instant.parse("2051-03-01T12:00:00Z"),
        "web",
        Optional.empty(),
        Set.of(),
        0,
        Set.of("FAKE"),
        List.of(
            new Line("1", "CUP", Set.of("table"), Map.of(), 2, Money.ofMinor(1990, currency)),
            new Line("2", "NOVEL", Set.of("books"), Map.of(), 1, Money.ofMinor(500, currency))),
        Optional.of(Money.ofMinor(1500, currency)));
  }

  private static PromotionCart thrown(Dice dice) {
    Currency currency = dice.currency();
    boolean guest = dice.oneIn(2);
    return new PromotionCart(
        dice.moment(),
        dice.of(List.of("web", "shop", "telephone")),
        guest ? Optional.empty() : Optional.of(Person.CUSTOMER_ID),
        dice.someOf(Set.of("staff", "wholesale", "contract-unknown")),
        guest ? 0 : dice.below(20),
        dice.someOf(Set.of("FAKE", "OTHER")),
        dice.list(
            1,
            6,
            i ->
                new Line(
                    "l" + i,
                    "SKU-" + dice.below(5),
                    dice.someOf(Set.of("table", "books", "contract-unknown")),
                    Map.of("color", dice.of(List.of("red", "blue"))),
                    dice.between(1, 40),
                    dice.money(1_000_000, currency))),
        dice.oneIn(3) ? Optional.empty() : Optional.of(dice.money(5_000, currency)));
  }

  /** The same with the lines in another order. */
  static PromotionCart turned(PromotionCart cart) {
    return new PromotionCart(
        cart.at(),
        cart.channel(),
        cart.customerId(),
        cart.customerGroups(),
        cart.placedOrders(),
        cart.coupons(),
        Inputs.reversed(cart.lines()),
        cart.shipping());
  }
}
