package org.balcao.plugin.fraud.model;

/**
 * How a file is parted for a backtest.
 *
 * @param split which rows are held back
 * @param testShare what share of the rows, more than 0 and less than 1
 */
public record BacktestOptions(Split split, double testShare) {

  /** Which rows are held back. */
  public enum Split {
    /** The latest, as in life; needs a moment of each order. */
    TIME,
    /** Drawn by lot, of each class the same share. */
    RANDOM,
    /** By time where orders have a moment, else by lot. */
    AUTO
  }

  /** Refuses a share that leaves one part empty. */
  public BacktestOptions {
    if (!(testShare > 0 && testShare < 1)) {
      throw new IllegalArgumentException("the share that is held back lies between 0 and 1");
    }
  }

  /** The latest 30 %, or 30 % by lot. */
  public static BacktestOptions defaults() {
    return new BacktestOptions(Split.AUTO, 0.3);
  }
}
