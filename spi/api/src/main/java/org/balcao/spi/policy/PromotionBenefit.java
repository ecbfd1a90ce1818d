package org.balcao.spi.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Money;
import org.balcao.spi.Policy;

/**
 * Says what a promotion that applies takes off: a percentage, an amount, a free piece, the
 * transport.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that only matched lines (or the transport) are adjusted, each at most once, in the cart's
 * currency, never below zero and never by more than the line costs; a benefit that breaks one of
 * these is left out, and told to staff.
 *
 * <p>Configured as {@code balcao.promotion-benefit.<name>.type}. Planned: {@code percent-off}.
 * Prove yours with {@code PromotionBenefitContract}.
 */
@ExtensionPoint(
    kind = "promotion-benefit",
    side = ExtensionPoint.Side.POLICY,
    provider = PromotionBenefitProvider.class,
    planned = "percent-off",
    without = "Promotions take nothing off.")
public interface PromotionBenefit extends Policy {

  /** What is taken off; nothing is {@code List.of()}. */
  List<Adjustment> adjustments(PromotionCart cart, Set<String> matched);

  /**
   * Something taken off.
   *
   * @param lineId the line; empty for the transport
   * @param amount more than zero, at most what the line or the transport costs
   */
  record Adjustment(Optional<String> lineId, Money amount) {
    /** Refuses an amount that is not positive. */
    public Adjustment {
      if (!amount.isPositive()) {
        throw new IllegalArgumentException("what is taken off is more than zero");
      }
    }
  }
}
