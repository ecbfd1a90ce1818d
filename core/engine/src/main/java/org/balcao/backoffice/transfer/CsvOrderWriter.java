package org.balcao.backoffice.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.transfer.ExportedOrders.ExportedOrder;

/** A row per line of an order, or per order; no cell is a formula. */
final class CsvOrderWriter implements OrderWriter {
  private final OrderExport request;
  private final ColumnValues values;
  private final CsvWriter csv;

  CsvOrderWriter(OrderExport request, OutputStream out) {
    this.request = request;
    this.values = new ColumnValues(request.personal());
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, UTF_8);
    csv.writeRecord(request.columns().stream().map(TransferColumn::word).toList());
  }

  @Override
  public int write(ExportedOrder order) {
    if (!request.byLine()) {
      csv.writeRecord(
          request.columns().stream().map(c -> CsvCell.defused(values.of(order, c))).toList());
      return 1;
    }
    for (OrderLine line : order.view().lines()) {
      List<String> cells = new ArrayList<>();
      for (TransferColumn column : request.columns()) {
        cells.add(
            CsvCell.defused(column.ofLine() ? values.of(line, column) : values.of(order, column)));
      }
      csv.writeRecord(cells);
    }
    return order.view().lines().size();
  }

  @Override
  public void flush() throws IOException {
    csv.flush();
  }
}
