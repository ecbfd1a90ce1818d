package org.balcao.spi.tck.fake;

import java.util.stream.Collectors;
import org.balcao.spi.policy.PromotionCart;
import org.balcao.spi.policy.PromotionCondition;

/** Applies to the whole cart where the buyer entered the code {@code FAKE}. */
final class FakePromotionCondition extends FakePolicy implements PromotionCondition {

  FakePromotionCondition(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Match matches(PromotionCart cart) {
    return cart.coupons().contains("FAKE")
        ? Match.to(cart.lines().stream().map(PromotionCart.Line::id).collect(Collectors.toSet()))
        : Match.none("the code FAKE is missing");
  }
}
