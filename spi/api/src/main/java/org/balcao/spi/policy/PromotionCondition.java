package org.balcao.spi.policy;

import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;

/**
 * Says whether a promotion applies to a cart: a minimum, a category, a group of customers, a code.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. An answer
 * never changes the cart.
 *
 * <p>Configured as {@code balcao.promotion-condition.<name>.type}. Planned: {@code cart}. Prove
 * yours with {@code PromotionConditionContract}.
 */
@ExtensionPoint(
    kind = "promotion-condition",
    side = ExtensionPoint.Side.POLICY,
    provider = PromotionConditionProvider.class,
    planned = "cart",
    without = "Promotions apply to every cart.")
public interface PromotionCondition extends Policy {

  /** Whether it applies, and to which lines. */
  Match matches(PromotionCart cart);

  /**
   * Whether a promotion applies.
   *
   * @param applies whether it does
   * @param lines ids of the lines that it is about; all of them for the whole cart, none where it
   *     does not apply
   * @param reason for the buyer: what is missing, where it does not apply; else empty
   */
  record Match(boolean applies, Set<String> lines, String reason) {
    /** Copies the set; refuses lines of one that does not apply. */
    public Match {
      lines = Set.copyOf(lines);
      if (!applies && !lines.isEmpty()) {
        throw new IllegalArgumentException("what does not apply is about no line");
      }
    }

    /** It applies to those lines. */
    public static Match to(Set<String> lines) {
      return new Match(true, lines, "");
    }

    /** It does not apply. */
    public static Match none(String reason) {
      return new Match(false, Set.of(), reason);
    }
  }
}
