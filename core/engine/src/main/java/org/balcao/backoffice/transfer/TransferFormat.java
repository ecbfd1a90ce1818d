package org.balcao.backoffice.transfer;

/** How orders are written in a file; always UTF-8. */
public enum TransferFormat {
  /**
   * Comma-separated values (RFC 4180) with a header: a row per line of an order with the order's
   * columns repeated, or a row per order where no column of lines is chosen.
   */
  CSV,
  /** A JSON object per order, each on a line of its own (newline-delimited JSON). */
  JSON
}
