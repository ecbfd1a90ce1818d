package org.balcao.plugin.fraud.model;

/** Which other orders are counted that share a device, an address or another identifier. */
public enum CountScope {
  /**
   * Those before the order, and all those of the file, later ones too: for judging files after the
   * fact. No label of a later order is ever looked at.
   */
  FILE,
  /** Those before the order alone: for judging orders one by one as they come. */
  PAST
}
