package org.balcao.spi.fraud;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Judges whether an order is genuine: a rule engine, a model, a bureau with analysts.
 *
 * <p>A judgement that a person makes is {@link Outcome.Pending} with {@link
 * org.balcao.spi.PendingReason#HUMAN_REVIEW}. What follows from a verdict, and what happens when no
 * provider answers, is the store's policy and never the plugin's. Reasons are for staff; a buyer
 * never sees them.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.fraud.<name>.type}. Shipped: {@code rules}, {@code model}. Prove yours with {@code
 * FraudProviderContract}.
 */
@ExtensionPoint(
    kind = "fraud",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = FraudProviderFactory.class,
    shipped = {"rules", "model"},
    without = "Every order passes.")
public interface FraudProvider extends Plugin, Effect<FraudAssessment> {

  /**
   * Judges one case, at one of {@link #points()}. An order that was changed is judged anew, under
   * another key; the provider may know it by its number.
   */
  Outcome<FraudAssessment> assess(FraudCase fraudCase, CallContext context);

  /**
   * How far back the orders in {@link FraudCase#history} should reach. {@link Duration#ZERO}, the
   * default, means that none is needed.
   */
  default Duration historyWindow() {
    return Duration.ZERO;
  }

  /** When in an order's course it wants to be asked; at least once. Constant. */
  default Set<ScreeningPoint> points() {
    return Set.of(ScreeningPoint.PRE_AUTHORIZATION);
  }

  /** Takes word of what became of the orders it judged. */
  default Optional<FraudFeedback> feedback() {
    return Optional.empty();
  }

  /** Recognises the buyer's device by a script in the store's pages. */
  default Optional<DeviceCollector> deviceCollector() {
    return Optional.empty();
  }
}
