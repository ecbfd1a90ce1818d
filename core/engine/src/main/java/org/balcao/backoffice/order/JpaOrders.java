package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.fiscal.Sale;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.backoffice.screening.ScreeningResult;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.ScreeningPoint;

/** Orders as entities, changed by commands and by the process. */
@ApplicationScoped
@Typed(Orders.class)
final class JpaOrders implements Orders {
  private final Commands commands;
  private final OrderCommands orderCommands;
  private final OrderReading reading;
  private final OrderTimeline timeline;
  private final OrderEntry entry;
  private final OrderAmending amending;
  private final OrderPayAgain payAgain;
  private final OrderStops stops;
  private final OrderHolds holds;
  private final OrderCancelling cancelling;
  private final OrderDisputes disputes;
  private final OrderRefunds refunds;
  private final OrderPictures pictures;
  private final OrderSales sales;
  private final OrderShipments shipments;
  private final OrderScreening screening;
  private final OrderRecording recording;

  @Inject
  JpaOrders(
      Commands commands,
      OrderCommands orderCommands,
      OrderReading reading,
      OrderTimeline timeline,
      OrderEntry entry,
      OrderAmending amending,
      OrderPayAgain payAgain,
      OrderStops stops,
      OrderHolds holds,
      OrderCancelling cancelling,
      OrderDisputes disputes,
      OrderRefunds refunds,
      OrderPictures pictures,
      OrderSales sales,
      OrderShipments shipments,
      OrderScreening screening,
      OrderRecording recording) {
    this.commands = commands;
    this.orderCommands = orderCommands;
    this.reading = reading;
    this.timeline = timeline;
    this.entry = entry;
    this.amending = amending;
    this.payAgain = payAgain;
    this.stops = stops;
    this.holds = holds;
    this.cancelling = cancelling;
    this.disputes = disputes;
    this.refunds = refunds;
    this.pictures = pictures;
    this.sales = sales;
    this.shipments = shipments;
    this.screening = screening;
    this.recording = recording;
  }

  @Override
  public OrderView place(Actor actor, PlaceOrder request) {
    return entry.place(actor, request);
  }

  @Override
  public PlaceOrder prepare(Actor actor, PlaceOrder request) {
    return entry.prepare(actor, request);
  }

  @Override
  public OrderView order(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "order.read",
        Access.buyers(READ),
        session -> forActor(actor, reading.view(session, reading.owned(session, actor, orderId))));
  }

  @Override
  public OrderView byNumber(Actor actor, String number) {
    return commands.ask(
        actor,
        "order.read",
        Access.buyers(READ),
        session ->
            forActor(actor, reading.view(session, reading.byNumber(session, actor, number))));
  }

  @Override
  public List<OrderView> list(Actor actor, OrderQuery query) {
    return commands.ask(
        actor,
        "order.list",
        Access.customers(READ),
        session ->
            reading.list(session, actor, query).stream()
                .map(view -> forActor(actor, view))
                .toList());
  }

  /** Why an order stands where it stands is for staff: it may tell what screening found. */
  private static OrderView forActor(Actor actor, OrderView view) {
    return actor.buys() ? view.withoutReason() : view;
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
        session -> timeline.of(session, actor, orderId));
  }

  @Override
  public OrderView edit(Actor actor, UUID orderId, EditOrder change) {
    return forActor(actor, amending.edit(actor, orderId, change));
  }

  @Override
  public Amended amend(Actor actor, UUID orderId, Amendment change) {
    return amending.amend(actor, orderId, change);
  }

  @Override
  public AmendmentPreview previewAmendment(Actor actor, UUID orderId, Amendment change) {
    return amending.preview(actor, orderId, change);
  }

  @Override
  public Money due(Actor actor, UUID orderId) {
    return amending.due(actor, orderId);
  }

  @Override
  public OrderView payAgain(Actor actor, UUID orderId, PayAgain payment) {
    return forActor(actor, payAgain.payAgain(actor, orderId, payment));
  }

  @Override
  public OrderView hold(Actor actor, UUID orderId, String reason) {
    return stops.hold(actor, orderId, reason);
  }

  @Override
  public OrderView hold(Actor actor, UUID orderId, PlaceHold hold) {
    return stops.hold(actor, orderId, hold);
  }

  @Override
  public OrderView release(Actor actor, UUID orderId, UUID holdId, String reason) {
    return stops.release(actor, orderId, holdId, reason);
  }

  @Override
  public OrderView releaseAll(Actor actor, UUID orderId, Optional<String> code, String reason) {
    return stops.releaseAll(actor, orderId, code, reason);
  }

  @Override
  public List<OrderHold> holds(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "order.holds",
        Access.staff(READ),
        session -> holds.of(session, reading.find(session, orderId).id));
  }

  @Override
  public OrderView resume(Actor actor, UUID orderId) {
    return stops.resume(actor, orderId);
  }

  @Override
  public OrderView retry(Actor actor, UUID orderId) {
    return stops.retry(actor, orderId);
  }

  @Override
  public OrderView cancel(Actor actor, UUID orderId, String reason) {
    return forActor(actor, cancelling.cancel(actor, orderId, reason));
  }

  @Override
  public OrderView dispute(Actor actor, UUID orderId, String reason) {
    return forActor(actor, disputes.dispute(actor, orderId, reason));
  }

  @Override
  public OrderView resolveDispute(Actor actor, UUID orderId, String resolution) {
    return disputes.resolve(actor, orderId, resolution);
  }

  @Override
  public Refund refund(Actor actor, UUID orderId, Money amount, String reason) {
    return refunds.refund(actor, orderId, amount, reason);
  }

  @Override
  public OrderView record(Session session, Actor actor, UUID orderId, HistoricalOrder history) {
    return reading.view(session, recording.record(session, orderId, history, actor.toString()));
  }

  @Override
  public OrderView load(Session session, UUID orderId) {
    return reading.view(session, reading.find(session, orderId));
  }

  @Override
  public OrderPicture picture(Session session, UUID orderId, Instant othersSince) {
    return pictures.of(session, orderId, othersSince);
  }

  @Override
  public List<OrderView> load(Session session, List<UUID> orderIds) {
    return reading.views(session, orderIds);
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
    OrderView order = recorded.order();
    return sales.of(recorded, order.lines(), order.delivery(), order.shipping());
  }

  @Override
  public void screenBeforeDispatch(Session session, UUID orderId) {
    OrderEntity order = reading.find(session, orderId);
    if (screening.at(session, order, ScreeningPoint.PRE_DISPATCH) != ScreeningResult.NONE) {
      orderCommands.wake(session, orderId);
    }
  }

  @Override
  public void startDispatch(Session session, UUID orderId, String shipmentNumber) {
    shipments.start(session, reading.find(session, orderId), shipmentNumber);
  }

  @Override
  public void recordDispatched(
      Session session, UUID orderId, String shipmentNumber, List<ShippedQuantity> goods) {
    shipments.dispatched(session, reading.find(session, orderId), shipmentNumber, goods);
    orderCommands.wake(session, orderId);
  }

  @Override
  public void recordDelivered(Session session, UUID orderId, String shipmentNumber) {
    shipments.delivered(session, reading.find(session, orderId), shipmentNumber);
    orderCommands.wake(session, orderId);
  }

  @Override
  public void recordReturned(Session session, UUID orderId, String shipmentNumber) {
    shipments.returned(session, reading.find(session, orderId), shipmentNumber);
    orderCommands.wake(session, orderId);
  }

  @Override
  public void needsAttention(Session session, UUID orderId, String reason) {
    stops.needsAttention(session, reading.find(session, orderId), reason);
  }
}
