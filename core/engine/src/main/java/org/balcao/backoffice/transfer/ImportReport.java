package org.balcao.backoffice.transfer;

import java.util.List;

/**
 * What came of a file.
 *
 * @param orders how many were read
 * @param imported how many are in the store now that were not before; in a dry run, would be
 * @param unchanged how many were imported before and are the same in the file
 * @param refused how many were not taken in, for at least one fault each
 * @param faults the first {@link #MOST_FAULTS}
 * @param complete whether the file was read to its end
 */
public record ImportReport(
    String source,
    boolean dryRun,
    long orders,
    long imported,
    long unchanged,
    long refused,
    List<ImportFault> faults,
    boolean complete) {
  /** So many faults are kept; all are told to {@link TransferProgress#fault}. */
  public static final int MOST_FAULTS = 1000;

  /** Copies the list. */
  public ImportReport {
    faults = List.copyOf(faults);
  }

  /** Whether all orders of the file are in the store, or would be. */
  public boolean clean() {
    return complete && refused == 0 && faults.isEmpty();
  }
}
