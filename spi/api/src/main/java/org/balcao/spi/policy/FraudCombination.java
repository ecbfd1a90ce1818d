package org.balcao.spi.policy;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Money;
import org.balcao.spi.Policy;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * Makes one decision of what several fraud providers say, and of what some did not say in time.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that the reason is not empty; a combination that fails counts as {@code REVIEW}, and never
 * as an approval.
 *
 * <p>Configured as {@code balcao.fraud-combination.<name>.type}. Shipped: {@code strictest}, {@code
 * weighted}, {@code first-decisive}. Prove yours with {@code FraudCombinationContract}.
 */
@ExtensionPoint(
    kind = "fraud-combination",
    side = ExtensionPoint.Side.POLICY,
    provider = FraudCombinationProvider.class,
    shipped = {"strictest", "weighted", "first-decisive"},
    without = "The strictest verdict counts.")
public interface FraudCombination extends Policy {

  /** The decision. */
  Decision combine(Opinions opinions);

  /**
   * What is known.
   *
   * @param point when in the order's course
   * @param total of the order
   * @param opinions one per configured provider, in their settings' order
   */
  record Opinions(ScreeningPoint point, Money total, List<Opinion> opinions) {
    /** Copies the list. */
    public Opinions {
      opinions = List.copyOf(opinions);
    }
  }

  /**
   * What one provider says.
   *
   * @param provider its configured name
   * @param assessment absent where it gave none in time and the store does not let that pass; where
   *     it does, {@code NO_OPINION} with a signal {@code no-answer}
   */
  record Opinion(String provider, Optional<FraudAssessment> assessment) {}

  /**
   * What the store will do.
   *
   * @param reason for staff, never for the buyer
   */
  record Decision(Course course, String reason) {
    /** Refuses a decision without a reason. */
    public Decision {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a decision has a reason");
      }
    }
  }

  /** What the store will do with the order. */
  enum Course {
    /** Go on. */
    APPROVE,
    /** Let a person decide. */
    REVIEW,
    /** Cancel it. */
    DECLINE
  }
}
