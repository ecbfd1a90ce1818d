package org.balcao.kernel.approval;

import java.util.Optional;
import java.util.UUID;

/**
 * Which proposals to show, oldest first.
 *
 * @param state in this state
 * @param subject about this
 * @param after only what comes after this one: the last of the page before
 * @param most at most so many, 1 to 500
 */
public record ApprovalQuery(
    Optional<ApprovalView.State> state, Optional<String> subject, Optional<UUID> after, int most) {
  /** What somebody has to decide. */
  public static ApprovalQuery open(int most) {
    return new ApprovalQuery(
        Optional.of(ApprovalView.State.OPEN), Optional.empty(), Optional.empty(), most);
  }

  /** All about one thing. */
  public static ApprovalQuery about(String subject, int most) {
    return new ApprovalQuery(Optional.empty(), Optional.of(subject), Optional.empty(), most);
  }
}
