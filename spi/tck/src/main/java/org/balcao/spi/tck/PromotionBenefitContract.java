package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.Money;
import org.balcao.spi.policy.PromotionBenefit;
import org.balcao.spi.policy.PromotionCart;
import org.junit.jupiter.api.Test;

/** What every {@link PromotionBenefit} keeps: it is pure, and its answer makes sense. */
public interface PromotionBenefitContract extends PolicyContract<PromotionBenefit> {

  @Override
  default Class<PromotionBenefit> extensionPoint() {
    return PromotionBenefit.class;
  }

  @Override
  default List<Rule<PromotionBenefit, ?, ?>> rules() {
    return List.of(
        Rule.of(
            "adjustments",
            (policy, cart) -> policy.adjustments(cart, PromotionBenefitCases.matched(cart)),
            bench -> PromotionBenefitCases.sample()));
  }

  /** Only what matched is adjusted, once, and never by more than it costs. */
  @Test
  default void aBenefitNeverExceedsThePrice() {
    try (Bench<PromotionBenefit> bench = new Bench<>(this)) {
      for (PromotionCart input : PromotionBenefitCases.all()) {
        List<PromotionBenefit.Adjustment> answer =
            bench.plugin().adjustments(input, PromotionBenefitCases.matched(input));
        Set<String> seen = new HashSet<>();
        Map<String, Money> prices =
            input.lines().stream()
                .filter(line -> PromotionBenefitCases.matched(input).contains(line.id()))
                .collect(Collectors.toMap(PromotionCart.Line::id, PromotionCart.Line::total));
        for (PromotionBenefit.Adjustment adjustment : answer) {
          Optional<Money> price =
              adjustment.lineId().isEmpty()
                  ? input.shipping()
                  : Optional.ofNullable(prices.get(adjustment.lineId().get()));
          assertTrue(price.isPresent(), () -> "adjusts what did not match: " + adjustment);
          assertTrue(
              adjustment.amount().compareTo(price.get()) <= 0,
              () -> "takes off more than it costs: " + adjustment);
          assertTrue(seen.add(adjustment.lineId().orElse("")), () -> "twice: " + adjustment);
        }
      }
    }
  }
}
