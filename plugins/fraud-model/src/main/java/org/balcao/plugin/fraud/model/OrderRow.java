package org.balcao.plugin.fraud.model;

import org.jspecify.annotations.Nullable;

/**
 * One order as its columns were read, column by column of the schema.
 *
 * @param numbers numbers, and moments in seconds since 1970; NaN where there is none
 * @param texts words and identifiers, made alike; null where there is none
 * @param groups what an identifier belongs to: the network of an address, the domain of a mailbox
 * @param time the moment of the order, in seconds since 1970; NaN where it has none
 * @param account who ordered; the same for orders of one account
 * @param self this order and no other
 */
// Nobody compares it, and lists of boxed numbers would be ten times as large.
@SuppressWarnings("ArrayRecordComponent")
record OrderRow(
    double[] numbers,
    @Nullable String[] texts,
    @Nullable String[] groups,
    double time,
    int account,
    int self) {
  static final int FOLDS = 5;

  /** Which fifth of the training rows it belongs to; all orders of an account to the same. */
  int fold() {
    return Math.floorMod(account, FOLDS);
  }
}
