package org.balcao.spi;

/** What an accepted operation waits for. */
public enum PendingReason {
  /** The provider works on it. */
  PROCESSING,
  /** A person decides. */
  HUMAN_REVIEW,
  /** The buyer has to act; the outcome carries the {@link CustomerAction}. */
  CUSTOMER_ACTION,
  /** Money is on its way. */
  SETTLEMENT,
  /** A third party (bank, authority, warehouse) decides. */
  THIRD_PARTY
}
