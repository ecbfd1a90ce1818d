package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.balcao.spi.Money;
import org.balcao.spi.policy.CarrierChoice.Offer;
import org.balcao.spi.policy.CarrierChoice.Offers;

/** Offers of carriers; of some, price and dates are the same. */
final class CarrierChoiceCases {
  static final List<Offers> ALL = Dice.inputs(sample(), CarrierChoiceCases::thrown);

  private CarrierChoiceCases() {}

  private static Offers sample() {
    Currency currency = Currency.getInstance("BRL");
    LocalDate day = LocalDate.of(2051, 3, 4);
    return new Offers(
        Money.ofMinor(10_000, currency),
        Optional.empty(),
        List.of(
            offer("a", Money.ofMinor(1990, currency), day, OptionalDouble.empty()),
            offer("b", Money.ofMinor(1490, currency), day, OptionalDouble.of(0.9)),
            offer("c", Money.ofMinor(2990, currency), day, OptionalDouble.of(0.5))));
  }

  private static Offers thrown(Dice dice) {
    Currency currency = dice.currency();
    LocalDate day = dice.date();
    return new Offers(
        dice.money(1_000_000, currency),
        dice.oneIn(3) ? Optional.of(day.plusDays(dice.below(8))) : Optional.empty(),
        dice.list(
            0,
            7,
            i ->
                offer(
                    "o" + i,
                    Money.ofMinor(500L * dice.below(6), currency),
                    day.plusDays(dice.below(3)),
                    dice.oneIn(3) ? OptionalDouble.empty() : OptionalDouble.of(dice.share()))));
  }

  private static Offer offer(String id, Money price, LocalDate earliest, OptionalDouble score) {
    return new Offer(id, "carrier-" + id, "standard", price, earliest, earliest.plusDays(2), score);
  }

  /** The same, as other carriers answer first. */
  static Offers turned(Offers offers) {
    return new Offers(offers.goodsValue(), offers.wantedBy(), Inputs.reversed(offers.offers()));
  }
}
