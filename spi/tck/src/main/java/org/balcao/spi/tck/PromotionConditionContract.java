package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.policy.PromotionCart;
import org.balcao.spi.policy.PromotionCondition;
import org.junit.jupiter.api.Test;

/** What every {@link PromotionCondition} keeps: it is pure, and its answer makes sense. */
public interface PromotionConditionContract extends PolicyContract<PromotionCondition> {

  @Override
  default Class<PromotionCondition> extensionPoint() {
    return PromotionCondition.class;
  }

  @Override
  default List<Rule<PromotionCondition, ?, ?>> rules() {
    return List.of(
        Rule.of("matches", PromotionCondition::matches, bench -> PromotionConditionCases.sample()));
  }

  /** What matches is in the cart. */
  @Test
  default void onlyLinesOfTheCartMatch() {
    try (Bench<PromotionCondition> bench = new Bench<>(this)) {
      for (PromotionCart input : PromotionConditionCases.all()) {
        PromotionCondition.Match answer = bench.plugin().matches(input);
        Set<String> lines =
            input.lines().stream().map(PromotionCart.Line::id).collect(Collectors.toSet());
        assertTrue(lines.containsAll(answer.lines()), () -> "matched: " + answer.lines());
      }
    }
  }
}
