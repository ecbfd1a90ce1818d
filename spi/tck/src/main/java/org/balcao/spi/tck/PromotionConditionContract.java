package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.policy.PromotionCart;
import org.balcao.spi.policy.PromotionCondition;
import org.balcao.spi.policy.PromotionCondition.Match;
import org.junit.jupiter.api.Test;

/** What every {@link PromotionCondition} keeps. */
public interface PromotionConditionContract
    extends GeneratedChecks<PromotionCondition, PromotionCart, Match> {

  @Override
  default Class<PromotionCondition> extensionPoint() {
    return PromotionCondition.class;
  }

  @Override
  default Match ask(PromotionCondition policy, PromotionCart input) {
    return policy.matches(input);
  }

  @Override
  default List<PromotionCart> inputs() {
    return PromotionConditionCases.ALL;
  }

  /** What matches is in the cart. */
  @Test
  default void onlyLinesOfTheCartMatch() {
    Inputs.each(
        this,
        (policy, input) -> {
          Set<String> matched = ask(policy, input).lines();
          Set<String> lines =
              input.lines().stream().map(PromotionCart.Line::id).collect(Collectors.toSet());
          assertTrue(lines.containsAll(matched), () -> "not all in the cart: " + matched);
        });
  }

  /** A match does not depend on where a line stands. */
  @Test
  default void aMatchDoesNotDependOnTheOrderOfLines() {
    Inputs.each(
        this,
        (policy, input) -> {
          Match turned = ask(policy, PromotionConditionCases.turned(input));
          assertEquals(ask(policy, input).applies(), turned.applies(), "lines turned round");
          assertEquals(ask(policy, input).lines(), turned.lines(), "lines turned round");
        });
  }

  /** Where it does not apply, the buyer is told what is missing. */
  @Test
  default void whatDoesNotApplySaysWhy() {
    Inputs.each(
        this,
        (policy, input) -> {
          Match match = ask(policy, input);
          assertFalse(!match.applies() && match.reason().isBlank(), "it says nothing");
        });
  }
}
