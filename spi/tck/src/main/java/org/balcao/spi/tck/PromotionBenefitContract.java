package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.Money;
import org.balcao.spi.policy.PromotionBenefit;
import org.balcao.spi.policy.PromotionBenefit.Adjustment;
import org.balcao.spi.policy.PromotionCart;
import org.junit.jupiter.api.Test;

/** What every {@link PromotionBenefit} keeps. Of each cart, some lines have matched. */
public interface PromotionBenefitContract
    extends GeneratedChecks<PromotionBenefit, PromotionCart, List<Adjustment>> {

  @Override
  default Class<PromotionBenefit> extensionPoint() {
    return PromotionBenefit.class;
  }

  @Override
  default List<Adjustment> ask(PromotionBenefit policy, PromotionCart input) {
    return policy.adjustments(input, PromotionBenefitCases.matched(input));
  }

  @Override
  default List<PromotionCart> inputs() {
    return PromotionConditionCases.ALL;
  }

  /** Only lines that matched are adjusted, and a transport only where there is one. */
  @Test
  default void onlyWhatMatchedIsAdjusted() {
    Inputs.each(
        this,
        (policy, input) -> {
          Set<String> matched = PromotionBenefitCases.matched(input);
          ask(policy, input)
              .forEach(
                  adjustment ->
                      assertTrue(
                          adjustment
                              .lineId()
                              .map(matched::contains)
                              .orElse(input.shipping().isPresent()),
                          () -> "did not match: " + adjustment));
        });
  }

  /** No more is taken off a line, or the transport, than it costs. */
  @Test
  default void aBenefitNeverExceedsThePrice() {
    Inputs.each(
        this,
        (policy, input) -> {
          Map<Optional<String>, Money> prices = PromotionBenefitCases.prices(input);
          PromotionBenefitCases.sums(input, ask(policy, input))
              .forEach(
                  (line, sum) -> {
                    Optional<Money> price = Optional.ofNullable(prices.get(line));
                    assertTrue(
                        price.map(p -> sum.compareTo(p) <= 0).orElse(true),
                        () -> sum + " taken off " + line + ", which costs " + price);
                  });
        });
  }

  /** Each line, and the transport, is adjusted at most once. */
  @Test
  default void nothingIsAdjustedTwice() {
    Inputs.each(
        this,
        (policy, input) -> {
          List<Optional<String>> lines =
              ask(policy, input).stream().map(Adjustment::lineId).toList();
          assertEquals(new HashSet<>(lines).size(), lines.size(), "lines, each once");
        });
  }

  /** What is taken off is in the cart's currency. */
  @Test
  default void whatIsTakenOffIsInTheCartsCurrency() {
    Inputs.each(
        this,
        (policy, input) ->
            assertTrue(
                Set.of(input.goods().currency())
                    .containsAll(
                        ask(policy, input).stream()
                            .map(adjustment -> adjustment.amount().currency())
                            .collect(Collectors.toSet())),
                "another currency"));
  }

  /** How much is taken off does not depend on where a line stands. */
  @Test
  default void theBenefitDoesNotDependOnTheOrderOfLines() {
    Inputs.each(
        this,
        (policy, input) -> {
          List<Adjustment> turned =
              policy.adjustments(
                  PromotionConditionCases.turned(input), PromotionBenefitCases.matched(input));
          assertEquals(
              PromotionBenefitCases.all(ask(policy, input)),
              PromotionBenefitCases.all(turned),
              "taken off in all, lines turned round");
        });
  }
}
