package org.balcao.backoffice.order;

/** Whether goods have come back. */
public enum ReturnState {
  /** None. */
  NONE,
  /** Some. */
  PARTIALLY_RETURNED,
  /** All. */
  RETURNED
}
