package org.balcao.spi.policy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Money;
import org.balcao.spi.Policy;

/**
 * Says whether a complaint goes from the first level to the ombudsman, and by when it must be
 * answered.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that a deadline lies not before the complaint, and that the ombudsman is nobody who
 * handled it before.
 *
 * <p>Configured as {@code balcao.escalation-policy.<name>.type}. Planned: {@code severity}. Prove
 * yours with {@code EscalationPolicyContract}.
 */
@ExtensionPoint(
    kind = "escalation-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = EscalationPolicyProvider.class,
    planned = "severity",
    without = "Staff decide what goes to the ombudsman.")
public interface EscalationPolicy extends Policy {

  /** Where it goes. */
  Escalation judge(Complaint complaint);

  /**
   * A complaint, without the words of it.
   *
   * @param severity from 0 (a remark) to 1 (grave)
   * @param answered whether the first level has answered
   * @param reopened how often the buyer came back
   * @param orderValue of the order that it is about, if one is
   * @param flags such as {@code LEGAL_THREAT}, {@code SAFETY}, {@code PRESS}
   * @param origin where it came from, such as a regulator's portal
   */
  record Complaint(
      Instant at,
      Instant now,
      double severity,
      boolean answered,
      int reopened,
      Optional<Money> orderValue,
      Set<String> flags,
      String origin) {
    /** Copies the set; refuses a severity outside 0 to 1. */
    public Complaint {
      flags = Set.copyOf(flags);
      if (!(severity >= 0 && severity <= 1)) {
        throw new IllegalArgumentException("a severity lies between 0 and 1");
      }
    }
  }

  /**
   * Where a complaint goes.
   *
   * @param toOmbudsman whether it leaves the first level
   * @param answerBy by when it must be answered
   * @param reason for staff
   */
  record Escalation(boolean toOmbudsman, Instant answerBy, String reason) {}
}
