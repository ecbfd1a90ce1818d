package org.balcao.backoffice.settlement;

import org.balcao.backoffice.settlement.SettlementDifference.Kind;
import org.balcao.backoffice.settlement.SettlementDifference.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which differences to show, oldest first. Every condition that is not {@code null} must hold.
 *
 * @param gateway of that gateway
 * @param kind of that kind
 * @param status that stand so
 * @param assignee of that member of the staff
 * @param after only what comes after that {@link SettlementDifference#seq()}; 0 for the first page
 * @param most at most so many, 1 to 500
 */
public record DifferenceQuery(
    @Nullable String gateway,
    @Nullable Kind kind,
    @Nullable Status status,
    @Nullable String assignee,
    long after,
    int most) {

  /** Those that nobody has decided on. */
  public static DifferenceQuery open(int most) {
    return new DifferenceQuery(null, null, Status.OPEN, null, 0, most);
  }

  /** The page after that difference. */
  public DifferenceQuery after(SettlementDifference last) {
    return new DifferenceQuery(gateway, kind, status, assignee, last.seq(), most);
  }
}
