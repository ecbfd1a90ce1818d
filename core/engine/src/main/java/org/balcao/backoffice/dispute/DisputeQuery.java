package org.balcao.backoffice.dispute;

import java.time.Instant;
import org.balcao.spi.payment.Dispute.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes to show. Every condition that is not {@code null} must hold.
 *
 * @param stage that stand so
 * @param gateway of that gateway
 * @param assignee of that member of the staff
 * @param toAnswer only those that are open, have a deadline and were not answered
 * @param dueBefore whose deadline is before
 * @param after only what comes after that {@link DisputeView#seq()}; 0 for the first page
 * @param most at most so many, 1 to 500
 */
public record DisputeQuery(
    @Nullable Stage stage,
    @Nullable String gateway,
    @Nullable String assignee,
    boolean toAnswer,
    @Nullable Instant dueBefore,
    long after,
    int most) {

  /** All, oldest first. */
  public static DisputeQuery all(int most) {
    return new DisputeQuery(null, null, null, false, null, 0, most);
  }

  /** Those that wait for an answer, oldest first. */
  public static DisputeQuery toAnswer(int most) {
    return new DisputeQuery(null, null, null, true, null, 0, most);
  }

  /** The page after that dispute. */
  public DisputeQuery after(DisputeView last) {
    return new DisputeQuery(stage, gateway, assignee, toAnswer, dueBefore, last.seq(), most);
  }
}
