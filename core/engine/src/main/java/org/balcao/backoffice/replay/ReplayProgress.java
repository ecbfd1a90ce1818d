package org.balcao.backoffice.replay;

/** Told how far a replay is. */
@FunctionalInterface
public interface ReplayProgress {
  /** Tells nobody. */
  ReplayProgress NONE = (order, done, orders) -> {};

  /**
   * One more order is done.
   *
   * @param done how many are, with this one
   * @param orders how many there are in the period
   */
  void done(ReplayedOrder order, long done, long orders);
}
