package org.balcao.backoffice.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.backoffice.desk.SearchField;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.transfer.ExportRecord.State;
import org.balcao.backoffice.transfer.ExportedOrders.ExportedOrder;
import org.balcao.backoffice.transfer.ExportedOrders.Page;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;

/** Writes page after page; the audit trail has its beginning before the first byte is out. */
@Dependent
class Exporting {
  private static final String EXPORT = "order.export";
  private static final int PAGE = 100;

  private final Commands commands;
  private final ExportTable table;
  private final ExportedOrders orders;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Exporting(
      Commands commands, ExportTable table, ExportedOrders orders, Ids ids, StoreClock clock) {
    this.commands = commands;
    this.table = table;
    this.orders = orders;
    this.ids = ids;
    this.clock = clock;
  }

  /** How far it is. */
  private static final class Count {
    private long orders;
    private long rows;
  }

  ExportReport export(
      Actor asker, OrderExport request, OutputStream out, TransferProgress progress) {
    Actor actor = asker.withoutKey();
    commands.require(actor, EXPORT, Access.staff(Orders.READ));
    if (request.personal()) {
      commands.require(actor, EXPORT, Access.staff(OrderTransfers.EXPORT_PERSONAL));
    }
    OrderSearch search =
        request
            .search()
            .with(SearchField.PLACED, SearchField.Operator.AT_MOST, clock.now().toString());
    UUID id = begin(actor, request);
    Count count = new Count();
    State state = State.FAILED;
    try {
      state = write(actor, search, OrderWriter.of(request, out), progress, count);
    } catch (IOException e) {
      throw new UncheckedIOException("the export cannot be written", e);
    } finally {
      end(actor, id, state, count);
    }
    return new ExportReport(id, count.orders, count.rows, state == State.COMPLETE);
  }

  private UUID begin(Actor actor, OrderExport request) {
    UUID id = ids.next();
    return commands.run(
        actor,
        new Command(
            EXPORT,
            Access.staff(OrderTransfers.EXPORT),
            "export "
                + id
                + " of orders as "
                + request.format()
                + (request.personal() ? " with personal data" : ""),
            List.of(request.search().text(), request.columns().toString())),
        UUID.class,
        session -> {
          table.begin(session, id, actor, request);
          return id;
        });
  }

  private State write(
      Actor actor, OrderSearch search, OrderWriter writer, TransferProgress progress, Count count)
      throws IOException {
    Optional<String> after = Optional.empty();
    do {
      Page page = page(actor, search, after);
      for (ExportedOrder order : page.orders()) {
        count.rows += writer.write(order);
        count.orders++;
      }
      writer.flush();
      after = page.next();
      if (!progress.goOn(count.orders) && after.isPresent()) {
        return State.CANCELLED;
      }
    } while (after.isPresent());
    return State.COMPLETE;
  }

  private Page page(Actor actor, OrderSearch search, Optional<String> after) {
    return commands.ask(
        actor,
        EXPORT,
        Access.staff(OrderTransfers.EXPORT),
        session -> orders.page(session, actor, search, after, PAGE));
  }

  private void end(Actor actor, UUID id, State state, Count count) {
    commands.run(
        actor,
        new Command(
            "order.export-end",
            Access.staff(OrderTransfers.EXPORT),
            "export "
                + id
                + ": "
                + count.orders
                + " orders, "
                + count.rows
                + " rows, "
                + state.name().toLowerCase(Locale.ROOT),
            id.toString()),
        Boolean.class,
        session -> {
          table.end(session, id, state, count.orders, count.rows);
          return Boolean.TRUE;
        });
  }
}
