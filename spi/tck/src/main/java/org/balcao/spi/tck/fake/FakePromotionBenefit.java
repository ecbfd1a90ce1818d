package org.balcao.spi.tck.fake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.policy.PromotionBenefit;
import org.balcao.spi.policy.PromotionCart;

/** Takes a tenth off what matched. */
final class FakePromotionBenefit extends FakePolicy implements PromotionBenefit {

  FakePromotionBenefit(FakeDesk desk) {
    super(desk);
  }

  @Override
  public List<Adjustment> adjustments(PromotionCart cart, Set<String> matched) {
    return cart.lines().stream()
        .filter(line -> matched.contains(line.id()))
        .map(
            line ->
                new Taken(line.id(), line.total().times(new BigDecimal("0.1"), RoundingMode.DOWN)))
        .filter(taken -> taken.amount().isPositive())
        .map(taken -> new Adjustment(Optional.of(taken.lineId()), taken.amount()))
        .toList();
  }

  private record Taken(String lineId, Money amount) {}
}
