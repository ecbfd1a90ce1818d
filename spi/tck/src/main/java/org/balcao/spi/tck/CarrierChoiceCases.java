package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.balcao.spi.Money;
import org.balcao.spi.policy.CarrierChoice;

/**
 * Inputs of a {@link CarrierChoice}: one that shows something, and many that were thrown by dice.
 */
final class CarrierChoiceCases {
  private static final int COUNT = 300;

  private CarrierChoiceCases() {}

  static List<CarrierChoice.Offers> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<CarrierChoice.Offers> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static CarrierChoice.Offers sample() {
    return offers(List.of(offer("a", 1990), offer("b", 1490), offer("c", 2990)));
  }

  private static CarrierChoice.Offers thrown(SplittableRandom dice) {
    return offers(
        IntStream.range(0, dice.nextInt(6))
            .mapToObj(i -> offer("o" + i, dice.nextInt(10_000)))
            .toList());
  }

  private static CarrierChoice.Offer offer(String id, long cents) {
    LocalDate day = LocalDate.of(2051, 3, 4);
    return new CarrierChoice.Offer(
        id,
        "carrier-" + id,
        "standard",
        Money.ofMinor(cents, Currency.getInstance("BRL")),
        day,
        day.plusDays(2),
        OptionalDouble.empty());
  }

  private static CarrierChoice.Offers offers(List<CarrierChoice.Offer> offers) {
    return new CarrierChoice.Offers(
        Money.ofMinor(10_000, Currency.getInstance("BRL")), Optional.empty(), offers);
  }
}
