package org.balcao.backoffice.payment;

/** How long something is overdue. */
public enum Aging {
  /** It is not due yet. */
  NOT_DUE(0),
  /** 1 to 30 days. */
  DAYS_1_TO_30(30),
  /** 31 to 60 days. */
  DAYS_31_TO_60(60),
  /** 61 to 90 days. */
  DAYS_61_TO_90(90),
  /** More than 90 days. */
  OVER_90_DAYS(Long.MAX_VALUE);

  private final long atMost;

  Aging(long atMost) {
    this.atMost = atMost;
  }

  static Aging of(long daysOverdue) {
    for (Aging aging : values()) {
      if (daysOverdue <= aging.atMost) {
        return aging;
      }
    }
    return OVER_90_DAYS;
  }
}
