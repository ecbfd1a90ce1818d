package org.balcao.backoffice.screening;

import org.balcao.spi.policy.FraudCombination.Course;

/**
 * What the judgements of a case came to.
 *
 * @param reason for staff
 * @param by the configured name of the policy, {@link #STRICTEST}, or {@link #PROCESS}
 */
record CaseCourse(Course course, String reason, String by) {
  /** The store's own rule, where no policy is configured. */
  static final String STRICTEST = "strictest";

  /** Who closes what nobody has to judge any more. */
  static final String PROCESS = "process";

  /** Why. */
  static final String CANCELLED = "its order was cancelled";

  private static final int LONGEST = 1000;

  /** Shortens what does not fit. */
  CaseCourse {
    reason = reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
  }

  ScreeningResult result() {
    return switch (course) {
      case APPROVE -> ScreeningResult.APPROVED;
      case REVIEW -> ScreeningResult.REVIEW;
      case DECLINE -> ScreeningResult.DECLINED;
    };
  }
}
