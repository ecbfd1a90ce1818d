package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.balcao.backoffice.fiscal.Sale;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.backoffice.payment.Account;
import org.balcao.backoffice.payment.JournalEntry;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.audit.AuditTrail;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Orders as entities, changed by commands and by the process. */
@ApplicationScoped
@Typed(Orders.class)
final class JpaOrders implements Orders {
  private final Commands commands;
  private final OrderPlacement placement;
  private final OrderReading reading;
  private final OrderChanges changes;
  private final OrderSales sales;
  private final OrderShipments shipments;
  private final OrderHistory history;
  private final OrderPayments orderPayments;
  private final OrderTexts texts;
  private final OrderHooks hooks;
  private final OrderSteps ownSteps;
  private final Inventory inventory;
  private final Payments payments;
  private final Ledger ledger;
  private final Tasks tasks;
  private final AuditTrail audit;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  JpaOrders(
      Commands commands,
      OrderPlacement placement,
      OrderReading reading,
      OrderChanges changes,
      OrderSales sales,
      OrderShipments shipments,
      OrderHistory history,
      OrderPayments orderPayments,
      OrderTexts texts,
      OrderHooks hooks,
      OrderSteps ownSteps,
      Inventory inventory,
      Payments payments,
      Ledger ledger,
      Tasks tasks,
      AuditTrail audit,
      Ids ids,
      StoreClock clock) {
    this.commands = commands;
    this.placement = placement;
    this.reading = reading;
    this.changes = changes;
    this.sales = sales;
    this.shipments = shipments;
    this.history = history;
    this.orderPayments = orderPayments;
    this.texts = texts;
    this.hooks = hooks;
    this.ownSteps = ownSteps;
    this.inventory = inventory;
    this.payments = payments;
    this.ledger = ledger;
    this.tasks = tasks;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public OrderView place(Actor actor, PlaceOrder request) {
    Access access = Access.buyers(WRITE);
    commands.require(actor, "order.place", access);
    OrderPlacement.check(request);
    orderPayments.requireGateway(request.gateway());
    Access.owned(actor, request.customerId(), request.guestId(), "order", "of another buyer");
    UUID orderId = ids.next();
    Command command = new Command("order.place", access, subject(orderId), request);
    if (OpenTransactions.active()) {
      // Who places an order within a unit of its own has prepared it before.
      return place(actor, command, orderId, request);
    }
    return commands.attempt(
        actor,
        command,
        OrderView.class,
        () -> place(actor, command, orderId, hooks.prepared(actor, request)));
  }

  @Override
  public PlaceOrder prepare(Actor actor, PlaceOrder request) {
    commands.require(actor, "order.place", Access.buyers(WRITE));
    return hooks.prepared(actor, request);
  }

  private OrderView place(Actor actor, Command command, UUID orderId, PlaceOrder request) {
    return commands.run(
        actor,
        command,
        OrderView.class,
        session -> {
          OrderEntity order = placement.place(session, orderId, request, actor.toString());
          return reading.view(session, order);
        });
  }

  @Override
  public OrderView order(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "order.read",
        Access.buyers(READ),
        session -> reading.view(session, reading.owned(session, actor, orderId)));
  }

  @Override
  public OrderView byNumber(Actor actor, String number) {
    return commands.ask(
        actor,
        "order.read",
        Access.buyers(READ),
        session -> reading.view(session, reading.byNumber(session, actor, number)));
  }

  @Override
  public List<OrderView> list(Actor actor, OrderQuery query) {
    return commands.ask(
        actor,
        "order.list",
        Access.customers(READ),
        session -> reading.list(session, actor, query));
  }

  @Override
  public Map<OrderState, Long> counts(Actor actor) {
    return commands.ask(actor, "order.counts", Access.staff(READ), reading::counts);
  }

  @Override
  public List<TimelineEntry> timeline(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "order.timeline",
        Access.staff(READ),
        session -> {
          reading.find(session, orderId);
          List<TimelineEntry> entries = new ArrayList<>(history.of(session, orderId));
          audit
              .about(session, subject(orderId), 1000)
              .forEach(
                  e ->
                      entries.add(
                          new TimelineEntry(
                              e.at(), e.command(), e.actorKind() + " " + e.actorId())));
          entries.sort(Comparator.comparing(TimelineEntry::at));
          return entries;
        });
  }

  @Override
  public OrderView edit(Actor actor, UUID orderId, EditOrder change) {
    Access access = Access.buyers(WRITE);
    commands.require(actor, OrderReading.EDIT, access);
    RecordedOrder recorded =
        commands.ask(
            actor,
            OrderReading.EDIT,
            access,
            session -> reading.recorded(session, reading.owned(session, actor, orderId)));
    OrderChanges.Plan plan = changes.plan(recorded, change);
    return change(
        actor,
        orderId,
        OrderReading.EDIT,
        access,
        change,
        (session, order) -> changes.apply(session, order, change, plan));
  }

  @Override
  public OrderView payAgain(Actor actor, UUID orderId, PayAgain payment) {
    commands.require(actor, "order.pay-again", Access.buyers(WRITE));
    orderPayments.requireGateway(payment.gateway());
    return change(
        actor,
        orderId,
        "order.pay-again",
        Access.buyers(WRITE),
        payment,
        (session, order) -> {
          if (order.state != OrderState.PAYMENT_DECLINED) {
            throw new ConflictException(
                "BAL-ORD008",
                "order " + order.number + " is " + order.state + "; no other payment is needed");
          }
          order.gateway = payment.gateway();
          order.paymentToken = payment.token().orElse(null);
          order.paymentDetails = texts.write(payment.attributes());
          orderPayments.open(session, order);
          history.move(session, order, OrderState.PLACED, "paid in another way", actor.toString());
        });
  }

  @Override
  public OrderView hold(Actor actor, UUID orderId, String reason) {
    requireReason(reason);
    return change(
        actor,
        orderId,
        "order.hold",
        Access.staff(WRITE),
        reason,
        (session, order) -> {
          inventory.confirm(session, order.reference());
          history.move(session, order, OrderState.ON_HOLD, reason, actor.toString());
        });
  }

  @Override
  public OrderView resume(Actor actor, UUID orderId) {
    return change(
        actor,
        orderId,
        "order.resume",
        Access.staff(WRITE),
        "",
        (session, order) -> {
          if (order.state != OrderState.ON_HOLD) {
            throw new ConflictException(
                "BAL-ORD009", "order " + order.number + " is " + order.state + ", not on hold");
          }
          goOn(session, order, actor);
        });
  }

  @Override
  public OrderView retry(Actor actor, UUID orderId) {
    return change(
        actor,
        orderId,
        "order.retry",
        Access.staff(WRITE),
        "",
        (session, order) -> {
          if (order.state != OrderState.NEEDS_ATTENTION) {
            throw new ConflictException(
                "BAL-ORD010",
                "order " + order.number + " is " + order.state + " and needs no attention");
          }
          payments.retry(session, order.id);
          ownSteps.retry(session, order);
          goOn(session, order, actor);
        });
  }

  /** Back to where it was when it was stopped. */
  private void goOn(Session session, OrderEntity order, Actor actor) {
    OrderState to = order.resumeState == null ? OrderState.CONFIRMED : order.resumeState;
    history.move(session, order, to, null, actor.toString());
  }

  @Override
  public OrderView cancel(Actor actor, UUID orderId, String reason) {
    requireReason(reason);
    if (!hooks.askedBeforeCancelling()) {
      return cancelled(actor, orderId, reason);
    }
    return commands.attempt(
        actor,
        command("order.cancel", Access.buyers(CANCEL), orderId, reason),
        OrderView.class,
        () -> {
          hooks.beforeCancelling(actor, orderToCancel(actor, orderId));
          return cancelled(actor, orderId, reason);
        });
  }

  /** Whoever may cancel an order may have it looked at for that. */
  private OrderView orderToCancel(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "order.cancel",
        Access.buyers(CANCEL),
        session -> reading.view(session, reading.owned(session, actor, orderId)));
  }

  private OrderView cancelled(Actor actor, UUID orderId, String reason) {
    return change(
        actor,
        orderId,
        "order.cancel",
        Access.buyers(CANCEL),
        reason,
        (session, order) -> {
          if (order.state == OrderState.CANCELLING || order.state == OrderState.CANCELLED) {
            return;
          }
          if (shipments.underWay(session, order)) {
            throw new ConflictException(
                "BAL-ORD003",
                "goods of order " + order.number + " have left: have them brought back first");
          }
          history.move(session, order, OrderState.CANCELLING, reason, actor.toString());
        });
  }

  @Override
  public OrderView dispute(Actor actor, UUID orderId, String reason) {
    requireReason(reason);
    return change(
        actor,
        orderId,
        "order.dispute",
        Access.buyers(WRITE),
        reason,
        (session, order) -> {
          if (!shipments.underWay(session, order)) {
            throw new ConflictException(
                "BAL-ORD011", "nothing of order " + order.number + " has left; cancel it instead");
          }
          history.move(session, order, OrderState.DISPUTED, reason, actor.toString());
        });
  }

  @Override
  public OrderView resolveDispute(Actor actor, UUID orderId, String resolution) {
    requireReason(resolution);
    return change(
        actor,
        orderId,
        "order.resolve-dispute",
        Access.staff(WRITE),
        resolution,
        (session, order) -> {
          if (order.state != OrderState.DISPUTED) {
            throw new ConflictException(
                "BAL-ORD012", "order " + order.number + " is " + order.state + ", not disputed");
          }
          // The process completes it at once where everything is delivered and paid.
          history.move(session, order, OrderState.CONFIRMED, resolution, actor.toString());
        });
  }

  @Override
  public OrderView refund(Actor actor, UUID orderId, Money amount, String reason) {
    requireReason(reason);
    return change(
        actor,
        orderId,
        "order.refund",
        Access.staff(REFUND),
        List.of(amount.toString(), reason),
        (session, order) -> {
          payments.refund(session, order.id, amount, reason);
          // What is promised to the buyer comes off the store's income now; paying it out follows.
          ledger.post(
              session,
              new JournalEntry(
                  "refund-granted",
                  order.id + "/" + reason,
                  order.id,
                  List.of(
                      JournalEntry.Line.debit(Account.RETURNS, amount),
                      JournalEntry.Line.credit(Account.DEPOSITS, amount))));
        });
  }

  private OrderView change(
      Actor actor,
      UUID orderId,
      String name,
      Access access,
      Object request,
      BiConsumer<Session, OrderEntity> work) {
    return commands.run(
        actor,
        command(name, access, orderId, request),
        OrderView.class,
        session -> {
          OrderEntity order = reading.owned(session, actor, orderId);
          work.accept(session, order);
          order.changedAt = clock.now();
          tasks.wake(session, OrderProcess.QUEUE, order.reference(), clock.now());
          return reading.view(session, order);
        });
  }

  private static Command command(String name, Access access, UUID orderId, Object request) {
    return new Command(name, access, subject(orderId), List.of(orderId, request));
  }

  private static String subject(UUID orderId) {
    return "order " + orderId;
  }

  private static void requireReason(String reason) {
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-ORD013", "reason: 1 to 500 characters");
    }
  }

  @Override
  public OrderView load(Session session, UUID orderId) {
    return reading.view(session, reading.find(session, orderId));
  }

  @Override
  public List<RecordedOrder> recorded(
      Session session, Instant from, Instant before, Optional<RecordedOrder> after, int most) {
    return reading.recorded(session, from, before, after, most);
  }

  @Override
  public long placed(Session session, Instant from, Instant before) {
    return reading.placed(session, from, before);
  }

  @Override
  public Sale sale(RecordedOrder recorded) {
    return sales.of(recorded, recorded.order().lines(), recorded.order().delivery());
  }

  @Override
  public void startDispatch(Session session, UUID orderId, String shipmentNumber) {
    shipments.start(session, reading.find(session, orderId), shipmentNumber);
  }

  @Override
  public void recordDispatched(
      Session session, UUID orderId, String shipmentNumber, List<ShippedQuantity> goods) {
    shipments.dispatched(session, reading.find(session, orderId), shipmentNumber, goods);
    wake(session, orderId);
  }

  @Override
  public void recordDelivered(Session session, UUID orderId, String shipmentNumber) {
    shipments.delivered(session, reading.find(session, orderId), shipmentNumber);
    wake(session, orderId);
  }

  @Override
  public void recordReturned(Session session, UUID orderId, String shipmentNumber) {
    shipments.returned(session, reading.find(session, orderId), shipmentNumber);
    wake(session, orderId);
  }

  @Override
  public void needsAttention(Session session, UUID orderId, String reason) {
    OrderEntity order = reading.find(session, orderId);
    if (order.state.next().contains(OrderState.NEEDS_ATTENTION)) {
      history.move(session, order, OrderState.NEEDS_ATTENTION, reason, "process");
    }
  }

  private void wake(Session session, UUID orderId) {
    tasks.wake(session, OrderProcess.QUEUE, orderId.toString(), clock.now());
  }
}
