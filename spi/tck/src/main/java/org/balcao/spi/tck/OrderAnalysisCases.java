package org.balcao.spi.tck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Fulfilment;
import org.balcao.spi.policy.OrderAnalysis.Recent;

/** Orders, some of them odd. */
final class OrderAnalysisCases {
  static final List<Facts> ALL = Dice.inputs(sample(), OrderAnalysisCases::thrown);

  private OrderAnalysisCases() {}

  private static Facts sample() {
    Instant now = Instant.parse("2051-03-10T12:00:00Z");
    Instant placed = now.minus(Duration.ofDays(5));
    return new Facts(
        now,
        HookSamples.order("o-1", 2),
        placed,
        placed,
        Optional.of(LocalDate.of(2051, 3, 7)),
        Money.of("39.80", "BRL"),
        Optional.empty(),
        new Fulfilment(2, 0, 0),
        List.of(new Recent("N-0", placed, Money.of("39.80", "BRL"), Map.of("CUP", 2))));
  }

  private static Facts thrown(Dice dice) {
    Instant now = dice.moment();
    Instant placed = now.minus(Duration.ofHours(dice.between(1, 1_000)));
    return new Facts(
        now,
        HookSamples.thrownOrder(dice),
        placed,
        placed.plus(Duration.between(placed, now).dividedBy(dice.between(1, 5))),
        dice.oneIn(4)
            ? Optional.empty()
            : Optional.of(placed.atZone(ZoneOffset.UTC).toLocalDate().plusDays(dice.below(30))),
        dice.money(100_000, Currency.getInstance("BRL")),
        dice.oneIn(2)
            ? Optional.empty()
            : Optional.of(dice.money(100_000, Currency.getInstance("BRL"))),
        new Fulfilment(6, dice.below(4), dice.below(3)),
        dice.list(0, 5, i -> recent(dice, "N-" + i, placed)).stream()
            .sorted(Comparator.comparing(Recent::placedAt).reversed())
            .toList());
  }

  private static Recent recent(Dice dice, String number, Instant before) {
    int quantity = dice.between(1, 4);
    return new Recent(
        number,
        before.minus(Duration.ofMinutes(dice.below(100_000))),
        Money.of("19.90", "BRL").times(quantity),
        Map.of("CUP", quantity));
  }
}
