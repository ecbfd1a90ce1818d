package org.balcao.backoffice.transfer;

import java.io.IOException;
import java.io.OutputStream;
import org.balcao.backoffice.transfer.ExportedOrders.ExportedOrder;

/** Writes orders, one after another. Not thread-safe. */
interface OrderWriter {
  /** Writes one, and says how many rows that are. */
  int write(ExportedOrder order) throws IOException;

  /** Hands over what is buffered. */
  void flush() throws IOException;

  /** A writer of the wanted format, which has written its header if it has one. */
  static OrderWriter of(OrderExport request, OutputStream out) {
    return switch (request.format()) {
      case CSV -> new CsvOrderWriter(request, out);
      case JSON -> new JsonOrderWriter(request, out);
    };
  }
}
