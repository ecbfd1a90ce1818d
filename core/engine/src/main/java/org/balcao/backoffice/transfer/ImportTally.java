package org.balcao.backoffice.transfer;

import java.util.ArrayList;
import java.util.List;

/** Counts what came of the orders of a file. Not thread-safe. */
final class ImportTally {
  private final OrderImport request;
  private final TransferProgress progress;
  private final List<ImportFault> faults = new ArrayList<>();
  private long orders;
  private long imported;
  private long unchanged;
  private long refused;

  ImportTally(OrderImport request, TransferProgress progress) {
    this.request = request;
    this.progress = progress;
  }

  void imported() {
    orders++;
    imported++;
  }

  void unchanged() {
    orders++;
    unchanged++;
  }

  void refused(List<ImportFault> why) {
    orders++;
    refused++;
    why.forEach(this::tell);
  }

  /** The file ends here; what may follow is not counted. */
  void unreadable(ImportFault why) {
    tell(why);
  }

  private void tell(ImportFault fault) {
    progress.fault(fault);
    if (faults.size() < ImportReport.MOST_FAULTS) {
      faults.add(fault);
    }
  }

  boolean goOn() {
    return progress.goOn(orders);
  }

  ImportReport report(boolean complete) {
    return new ImportReport(
        request.source(), request.dryRun(), orders, imported, unchanged, refused, faults, complete);
  }

  @Override
  public String toString() {
    return orders
        + " orders, "
        + imported
        + " imported, "
        + unchanged
        + " unchanged, "
        + refused
        + " refused";
  }
}
