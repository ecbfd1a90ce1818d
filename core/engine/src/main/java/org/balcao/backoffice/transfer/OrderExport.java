package org.balcao.backoffice.transfer;

import java.util.List;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.kernel.InvalidRequestException;

/**
 * What is written.
 *
 * @param search which orders; sorted by when they were placed or by number, as nothing else stays
 * @param columns in this sequence; once each
 * @param personal whether personal data are shown, for which {@link OrderTransfers#EXPORT_PERSONAL}
 *     is needed; otherwise they are {@code ***}
 */
public record OrderExport(
    OrderSearch search, TransferFormat format, List<TransferColumn> columns, boolean personal) {
  /** Copies the list, and refuses what cannot be exported. */
  public OrderExport {
    columns = List.copyOf(columns);
    if (columns.isEmpty() || columns.stream().distinct().count() != columns.size()) {
      throw new InvalidRequestException("BAL-TRF001", "columns: one or more, each once");
    }
    if (search.sort() != OrderSearch.Sort.PLACED && search.sort() != OrderSearch.Sort.NUMBER) {
      throw new InvalidRequestException(
          "BAL-TRF001",
          "search: an export is sorted by placed or number; the others change while it runs");
    }
  }

  /** All that another store needs to take the orders in. */
  public static OrderExport whole(OrderSearch search, TransferFormat format) {
    return new OrderExport(search, format, TransferColumn.importable(), true);
  }

  /** Chosen columns, without personal data. */
  public static OrderExport of(
      OrderSearch search, TransferFormat format, List<TransferColumn> columns) {
    return new OrderExport(search, format, columns, false);
  }

  boolean byLine() {
    return columns.stream().anyMatch(TransferColumn::ofLine);
  }
}
