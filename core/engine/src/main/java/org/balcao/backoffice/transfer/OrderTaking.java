package org.balcao.backoffice.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.PlaceOrder;
import org.balcao.backoffice.payment.JournalEntry;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.kernel.BalcaoException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.ConcurrentUpdateException;
import org.balcao.kernel.persistence.DatabaseException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.CardNumbers;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;

/** Takes one order in, once: with the order, its origin is written down, or neither is. */
@Dependent
class OrderTaking {
  private final Commands commands;
  private final UnitOfWork unit;
  private final Orders orders;
  private final Ledger ledger;
  private final ImportTable table;
  private final Events events;
  private final Plugins plugins;
  private final Ids ids;

  @Inject
  OrderTaking(
      Commands commands,
      UnitOfWork unit,
      Orders orders,
      Ledger ledger,
      ImportTable table,
      Events events,
      Plugins plugins,
      Ids ids) {
    this.commands = commands;
    this.unit = unit;
    this.orders = orders;
    this.ledger = ledger;
    this.table = table;
    this.events = events;
    this.plugins = plugins;
    this.ids = ids;
  }

  /** What came of an order. */
  record Outcome(Kind kind, Optional<ImportFault> fault) {
    enum Kind {
      IMPORTED,
      UNCHANGED,
      REFUSED
    }

    static Outcome refused(ImportFault fault) {
      return new Outcome(Kind.REFUSED, Optional.of(fault));
    }

    private static Outcome of(Kind kind) {
      return new Outcome(kind, Optional.empty());
    }
  }

  Outcome take(Actor actor, OrderImport request, ReadOrder order, List<String> texts) {
    try {
      CardNumbers.refuse(String.join("\n", texts));
      Optional<Outcome> known = unit.call(session -> known(session, request, order));
      if (known.isPresent()) {
        return known.get();
      }
      if (!order.finished()) {
        requireOpen(actor, order);
      }
      return request.dryRun()
          ? Outcome.of(Outcome.Kind.IMPORTED)
          : inEarnest(actor, request, order);
    } catch (DatabaseException | ConcurrentUpdateException e) {
      // It may work later: the run ends, and the next one goes on here.
      throw e;
    } catch (BalcaoException e) {
      return Outcome.refused(
          fault(
              order,
              TransferColumn.NUMBER,
              e.code(),
              String.valueOf(e.getMessage()).replaceFirst("^" + e.code() + ": ", ""),
              "correct what the message names"));
    }
  }

  private static ImportFault fault(
      ReadOrder order, TransferColumn column, String code, String problem, String remedy) {
    return new ImportFault(
        order.line(), Optional.of(order.number()), column.word(), code, problem, remedy);
  }

  private Optional<Outcome> known(Session session, OrderImport request, ReadOrder order) {
    Optional<String> digest = table.digest(session, request.source(), order.number());
    if (digest.isPresent()) {
      return Optional.of(
          digest.get().equals(order.digest())
              ? Outcome.of(Outcome.Kind.UNCHANGED)
              : Outcome.refused(
                  fault(
                      order,
                      TransferColumn.NUMBER,
                      "BAL-TRF018",
                      "was imported before, and the file said something else of it",
                      "change the order at the order desk; an import changes none")));
    }
    String number = String.valueOf(order.place().number());
    return table.numberTaken(session, number)
        ? Optional.of(
            Outcome.refused(
                fault(
                    order,
                    TransferColumn.NUMBER,
                    "BAL-ORD015",
                    "there is an order " + number + " in this store already",
                    "import with a prefix for the numbers")))
        : Optional.empty();
  }

  /** What is placed here has to be paid and delivered here, and at prices that are not ours. */
  private void requireOpen(Actor actor, ReadOrder order) {
    commands.require(actor, Importing.IMPORT, Access.staff(Orders.WRITE));
    commands.require(actor, Importing.IMPORT, Access.staff(Orders.PRICE_OVERRIDE));
    PlaceOrder place = order.place();
    requireInstance(PluginKind.PAYMENT, "gateway", place.gateway());
    requireInstance(PluginKind.CARRIER, "carrier", place.carrier());
  }

  private void requireInstance(PluginKind<?> kind, String column, String name) {
    if (plugins.find(kind, name).isEmpty()) {
      throw new org.balcao.kernel.InvalidRequestException(
          "BAL-TRF011",
          column + ": there is no '" + name + "'; configured are " + plugins.names(kind));
    }
  }

  private Outcome inEarnest(Actor actor, OrderImport request, ReadOrder order) {
    UUID orderId = ids.next();
    PlaceOrder place = order.finished() ? order.place() : orders.prepare(actor, order.place());
    Outcome.Kind kind =
        commands.run(
            actor,
            new Command(
                Importing.IMPORT,
                Access.staff(OrderTransfers.IMPORT),
                "order of " + request.source() + " " + order.number(),
                order.digest()),
            Outcome.Kind.class,
            session -> {
              if (table.digest(session, request.source(), order.number()).isPresent()) {
                return Outcome.Kind.UNCHANGED;
              }
              OrderView view =
                  order.finished()
                      ? orders.record(session, actor, orderId, order.history(request.source()))
                      : orders.place(actor, place);
              table.insert(session, request.source(), order, view.id(), actor.toString());
              book(session, request.source(), order, view.id());
              events.publish(
                  session,
                  new OrderImported(view.id(), view.number(), request.source(), order.number()));
              return Outcome.Kind.IMPORTED;
            });
    return Outcome.of(kind);
  }

  /**
   * A memorandum: the money and the sale belong to the books of the other shop, which has declared
   * and taxed them. Here they are told apart from what this store has earned.
   */
  private void book(Session session, String source, ReadOrder order, UUID orderId) {
    Money kept = order.kept();
    if (kept.isPositive()) {
      ledger.post(
          session,
          new JournalEntry(
              ImportsAreBooked.ENTRY,
              orderId.toString(),
              orderId,
              List.of(
                  Line.debit("memo:imported-money:" + source, kept),
                  Line.credit("memo:imported-sales:" + source, kept))));
    }
  }
}
