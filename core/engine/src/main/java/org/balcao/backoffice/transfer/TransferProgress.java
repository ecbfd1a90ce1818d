package org.balcao.backoffice.transfer;

/** Watches a transfer, on its thread, and may end it. */
public interface TransferProgress {
  /**
   * Told now and then.
   *
   * @param orders how many orders are done
   * @return whether to go on; if not, what is done stays done, and the report says where it ended
   */
  boolean goOn(long orders);

  /** Told of each fault of an import, also of those that the report leaves out. */
  default void fault(ImportFault fault) {}

  /** Lets it run to its end. */
  static TransferProgress none() {
    return orders -> true;
  }
}
