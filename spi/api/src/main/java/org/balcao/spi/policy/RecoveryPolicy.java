package org.balcao.spi.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Money;
import org.balcao.spi.Policy;

/**
 * Plans how a sale that is being lost is won back: whom to write to, when, with what.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that steps lie after the signal, in order of time, and sends none that the contact policy
 * forbids or that comes after the buyer has bought.
 *
 * <p>Configured as {@code balcao.recovery-policy.<name>.type}. Planned: {@code reminders}. Prove
 * yours with {@code RecoveryPolicyContract}.
 */
@ExtensionPoint(
    kind = "recovery-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = RecoveryPolicyProvider.class,
    planned = "reminders",
    without = "Lost sales are not followed up.")
public interface RecoveryPolicy extends Policy {

  /** The steps, in order of time; none where nothing is to be done. */
  List<Step> plan(Signal signal);

  /**
   * A sale that is being lost.
   *
   * @param at when
   * @param value of what is in the cart or the order
   * @param reachable by which channels the buyer can be reached, such as {@code EMAIL}
   * @param earlier how many plans were made for this buyer within 30 days
   */
  record Signal(
      Kind kind,
      Instant at,
      Money value,
      Optional<String> customerId,
      Set<String> reachable,
      int earlier) {
    /** Copies the set. */
    public Signal {
      reachable = Set.copyOf(reachable);
    }
  }

  /** What happened. */
  enum Kind {
    /** A cart lies idle. */
    CART_IDLE,
    /** A checkout was begun and not finished. */
    CHECKOUT_LEFT,
    /** A payment was declined. */
    PAYMENT_DECLINED,
    /** A slip or an instant transfer was not paid in time. */
    PAYMENT_EXPIRED,
    /** An order was cancelled by its buyer. */
    ORDER_CANCELLED
  }

  /**
   * One step.
   *
   * @param at not before the signal
   * @param channel one by which the buyer can be reached
   * @param template of the message
   * @param coupon a benefit that goes with it, by its code; absent for none
   */
  record Step(Instant at, String channel, String template, Optional<String> coupon) {}
}
