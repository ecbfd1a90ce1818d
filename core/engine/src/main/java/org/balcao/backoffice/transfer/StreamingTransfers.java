package org.balcao.backoffice.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;

/** Transfers in short units of work. */
@ApplicationScoped
@Typed(OrderTransfers.class)
final class StreamingTransfers implements OrderTransfers {
  private static final int MOST = 500;

  private final Exporting exporting;
  private final Importing importing;
  private final ExportTable exports;
  private final ImportTable imports;
  private final Commands commands;

  @Inject
  StreamingTransfers(
      Exporting exporting,
      Importing importing,
      ExportTable exports,
      ImportTable imports,
      Commands commands) {
    this.exporting = exporting;
    this.importing = importing;
    this.exports = exports;
    this.imports = imports;
    this.commands = commands;
  }

  @Override
  public ExportReport export(
      Actor actor, OrderExport request, OutputStream out, TransferProgress progress) {
    requireNoUnit();
    return exporting.export(actor, request, out, progress);
  }

  @Override
  public List<ExportRecord> exports(Actor actor, int most) {
    if (most < 1 || most > MOST) {
      throw new InvalidRequestException("BAL-TRF001", "most: 1 to " + MOST);
    }
    return commands.ask(
        actor,
        "order.exports",
        Access.staff(EXPORT_PERSONAL),
        session -> exports.newest(session, most));
  }

  @Override
  public ImportReport importOrders(
      Actor actor, OrderImport request, InputStream in, TransferProgress progress) {
    requireNoUnit();
    return importing.run(actor, request, in, progress);
  }

  @Override
  public Optional<OrderOrigin> origin(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "order.origin",
        Access.staff(Orders.READ),
        session -> imports.origin(session, orderId));
  }

  /** A transaction that lasts as long as a file would stop the store. */
  private static void requireNoUnit() {
    if (OpenTransactions.active()) {
      throw new IllegalStateException("orders are not transferred inside a unit of work");
    }
  }
}
