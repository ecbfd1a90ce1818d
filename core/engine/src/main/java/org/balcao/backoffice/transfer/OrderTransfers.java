package org.balcao.backoffice.transfer;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Orders as files. Both ways stream: however long the file, no more than one page of orders is in
 * memory, and no unit of work is open while the file is written or read. Not inside a unit of work.
 * Thread-safe.
 */
public interface OrderTransfers {

  /** Needed to export orders, besides {@code order:read}. Personal data are masked. */
  Permission EXPORT = new Permission("order:export");

  /** Needed, besides {@link #EXPORT}, to export personal data as they are. */
  Permission EXPORT_PERSONAL = new Permission("order:export-personal");

  /**
   * Needed to import orders. Open ones are placed at the prices of the file, for which {@code
   * order:write} and {@code order:price-override} are needed too.
   */
  Permission IMPORT = new Permission("order:import");

  /**
   * Writes the orders that a search finds. An order that is found from the beginning to the end of
   * the export is written once, as it was at one moment in between; one that begins or ceases to
   * fit meanwhile is written once or not at all; what is placed after the beginning is left out.
   *
   * @param out is flushed and not closed
   * @throws java.io.UncheckedIOException if {@code out} cannot be written to; what was written
   *     before is a part of the export, and its record says that it failed
   */
  ExportReport export(
      Actor actor, OrderExport request, OutputStream out, TransferProgress progress);

  /** The exports, newest first; for those who may see personal data. */
  List<ExportRecord> exports(Actor actor, int most);

  /**
   * Takes a file in. Each order is imported in a unit of work of its own and only once, whatever
   * happens: after a crash the same file is handed in again, and goes on. What had ended elsewhere
   * comes into the books as history: nobody is asked, written to or charged, and no stock moves.
   * What is open is placed as any order, at the prices of the file. An order with a fault is left
   * out, and the others are taken in.
   *
   * @param in is not closed
   * @throws org.balcao.kernel.InvalidRequestException if the file has a column that there is not,
   *     or lacks one that is needed; nothing was imported
   * @throws java.io.UncheckedIOException if {@code in} cannot be read
   */
  ImportReport importOrders(
      Actor actor, OrderImport request, InputStream in, TransferProgress progress);

  /** Where an order was imported from; empty for one of the store's own. */
  Optional<OrderOrigin> origin(Actor actor, UUID orderId);
}
