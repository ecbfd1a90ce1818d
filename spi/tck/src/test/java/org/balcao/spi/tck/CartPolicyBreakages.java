package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.policy.PricePolicy;
import org.balcao.spi.policy.PricePolicy.Price;
import org.balcao.spi.policy.PromotionBenefit.Adjustment;
import org.balcao.spi.policy.PromotionCart;
import org.balcao.spi.policy.PromotionCondition.Match;

/** Prices and promotions that make no sense. */
final class CartPolicyBreakages {
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private CartPolicyBreakages() {}

  static List<Breakage> price() {
    return Ruling.with(
        Ruling.<PricePolicy.Request, List<Price>>of(
            "everyLineHasAPrice",
            "forgets the last line",
            (request, prices) -> Lists.withoutLast(prices)),
        Ruling.<PricePolicy.Request, List<Price>>of(
            "pricesAreInTheCurrencyAsked",
            "thinks in dollars",
            (request, prices) ->
                Lists.each(
                    prices,
                    price ->
                        new Price(
                            price.lineId(),
                            Money.ofMinor(price.unit().minorUnits(), DOLLAR),
                            price.reason()))),
        Ruling.<PricePolicy.Request, List<Price>>of(
            "pricesDoNotDependOnTheOrderOfLines",
            "gives the first line away",
            (request, prices) ->
                Lists.first(
                    prices,
                    price ->
                        new Price(price.lineId(), Money.zero(price.unit().currency()), "gift"))));
  }

  static List<Breakage> condition() {
    return Ruling.with(
        Ruling.<PromotionCart, Match>of(
            "onlyLinesOfTheCartMatch",
            "matches what is not there",
            (cart, match) -> match.applies() ? Match.to(Set.of("not-there")) : match),
        Ruling.<PromotionCart, Match>of(
            "aMatchDoesNotDependOnTheOrderOfLines",
            "looks at the first line only",
            (cart, match) -> match.applies() ? Match.to(Set.of(cart.lines().get(0).id())) : match),
        Ruling.<PromotionCart, Match>of(
            "whatDoesNotApplySaysWhy",
            "says nothing",
            (cart, match) -> match.applies() ? match : Match.none(" ")));
  }

  static List<Breakage> benefit() {
    return Ruling.with(
        Ruling.<PromotionCart, List<Adjustment>>of(
            "onlyWhatMatchedIsAdjusted",
            "is generous with the rest",
            CartPolicyBreakages::generous),
        Ruling.<PromotionCart, List<Adjustment>>of(
            "aBenefitNeverExceedsThePrice",
            "takes a hundred times as much off",
            (cart, found) ->
                Lists.each(found, a -> new Adjustment(a.lineId(), a.amount().times(100)))),
        Ruling.<PromotionCart, List<Adjustment>>of(
            "nothingIsAdjustedTwice",
            "takes it off in two halves",
            (cart, found) -> found.stream().flatMap(a -> halves(a).stream()).toList()),
        Ruling.<PromotionCart, List<Adjustment>>of(
            "whatIsTakenOffIsInTheCartsCurrency",
            "thinks in dollars",
            (cart, found) ->
                Lists.each(
                    found,
                    a ->
                        new Adjustment(
                            a.lineId(), Money.ofMinor(a.amount().minorUnits(), DOLLAR)))),
        Ruling.<PromotionCart, List<Adjustment>>of(
            "theBenefitDoesNotDependOnTheOrderOfLines",
            "takes something off the first line only",
            (cart, found) -> found.stream().limit(1).toList()));
  }

  private static List<Adjustment> generous(PromotionCart cart, List<Adjustment> found) {
    Set<String> matched = PromotionBenefitCases.matched(cart);
    List<Adjustment> more = new ArrayList<>(found);
    cart.lines().stream()
        .filter(line -> !matched.contains(line.id()) && line.total().isPositive())
        .forEach(line -> more.add(new Adjustment(Optional.of(line.id()), line.total())));
    return List.copyOf(more);
  }

  private static List<Adjustment> halves(Adjustment adjustment) {
    return adjustment.amount().split(2).stream()
        .filter(Money::isPositive)
        .map(half -> new Adjustment(adjustment.lineId(), half))
        .toList();
  }
}
