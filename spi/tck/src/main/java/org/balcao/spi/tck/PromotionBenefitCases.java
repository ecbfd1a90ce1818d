package org.balcao.spi.tck;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.Money;
import org.balcao.spi.policy.PromotionBenefit.Adjustment;
import org.balcao.spi.policy.PromotionCart;

/** What a promotion is about, and what is taken off. */
final class PromotionBenefitCases {
  private PromotionBenefitCases() {}

  /** All lines but those of a hidden category. */
  static Set<String> matched(PromotionCart cart) {
    return cart.lines().stream()
        .filter(line -> !line.categories().contains("table"))
        .map(PromotionCart.Line::id)
        .collect(Collectors.toSet());
  }

  /** By line; the transport's by nothing. */
  static Map<Optional<String>, Money> prices(PromotionCart cart) {
    Map<Optional<String>, Money> prices = new HashMap<>();
    cart.shipping().ifPresent(price -> prices.put(Optional.empty(), price));
    cart.lines().forEach(line -> prices.put(Optional.of(line.id()), line.total()));
    return prices;
  }

  /** What is taken off, in the cart's currency. */
  static Map<Optional<String>, Money> sums(PromotionCart cart, List<Adjustment> adjustments) {
    return adjustments.stream()
        .filter(adjustment -> adjustment.amount().currency().equals(cart.goods().currency()))
        .collect(Collectors.toMap(Adjustment::lineId, Adjustment::amount, Money::plus));
  }

  static BigDecimal all(List<Adjustment> adjustments) {
    return adjustments.stream()
        .map(adjustment -> adjustment.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
