package org.balcao.backoffice.screening;

/** What came of judging an order. */
public enum ScreeningResult {
  /** Not judged at that point. */
  NONE,
  /** Providers are still asked. */
  OPEN,
  /** It may go on. */
  APPROVED,
  /** A person has to decide. */
  REVIEW,
  /** It must not go on. */
  DECLINED
}
