package org.balcao.spi.tck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.balcao.spi.Money;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.policy.OrderAnalysis;

/**
 * Inputs of a {@link OrderAnalysis}: one that shows something, and many that were thrown by dice.
 */
final class OrderAnalysisCases {
  private static final int COUNT = 300;

  private OrderAnalysisCases() {}

  static List<OrderAnalysis.Facts> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<OrderAnalysis.Facts> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static OrderAnalysis.Facts sample() {
    return facts(3, true);
  }

  private static OrderAnalysis.Facts thrown(SplittableRandom dice) {
    return facts(dice.nextInt(6), dice.nextBoolean());
  }

  private static OrderAnalysis.Facts facts(int daysLate, boolean twin) {
    Instant now = Instant.parse("2051-03-10T12:00:00Z");
    Money total = Money.ofMinor(3980, Currency.getInstance("BRL"));
    OrderFacts order =
        new OrderFacts(
            Optional.of("id-1"),
            Optional.of("N-1"),
            "CONFIRMED",
            Optional.of(Person.CUSTOMER_ID),
            Person.EMAIL,
            Locale.forLanguageTag("pt-BR"),
            Person.address(),
            Person.address(),
            List.of(
                new OrderFacts.Line(
                    "CUP", "Cup", 2, Money.ofMinor(1990, Currency.getInstance("BRL")))),
            total,
            "card",
            "van",
            "standard");
    return new OrderAnalysis.Facts(
        now,
        order,
        now.minus(Duration.ofDays(5)),
        now.minus(Duration.ofDays(5)),
        Optional.of(LocalDate.of(2051, 3, 10).minusDays(daysLate)),
        Optional.empty(),
        twin
            ? List.of(
                new OrderAnalysis.Recent(
                    "N-0", now.minus(Duration.ofDays(5)), total, Map.of("CUP", 2)))
            : List.of());
  }
}
