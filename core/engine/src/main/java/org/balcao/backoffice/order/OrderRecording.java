package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes orders down that ended elsewhere: with their history, and with nothing that would follow
 * from it here. No process is woken, no event published, nothing reserved, screened or paid.
 */
@Dependent
class OrderRecording {
  private final OrderPlacement placement;
  private final OrderLines lines;

  @Inject
  OrderRecording(OrderPlacement placement, OrderLines lines) {
    this.placement = placement;
    this.lines = lines;
  }

  OrderEntity record(Session session, UUID orderId, HistoricalOrder history, String actor) {
    PlaceOrder request = history.order();
    OrderPlacement.check(request);
    OrderPlacement.requireFree(session, request);
    OrderEntity order = placement.entity(orderId, request);
    order.placedAt = history.placedAt();
    order.state = history.state();
    order.reason = history.state() == OrderState.CANCELLED ? history.reason() : null;
    order.paymentState = history.payment();
    order.fulfilmentState =
        history.state() == OrderState.COMPLETED
            ? FulfilmentState.DELIVERED
            : FulfilmentState.CANCELLED;
    order.returnState = returned(history);
    session.entities().persist(order);
    lines.insert(session, order.id, request.lines(), Set.of());
    count(session, order, history);
    transitions(session, order, history, actor);
    return order;
  }

  private static ReturnState returned(HistoricalOrder history) {
    int returned = history.returned().stream().mapToInt(Integer::intValue).sum();
    int ordered = history.order().lines().stream().mapToInt(PlaceOrder.Line::quantity).sum();
    if (returned == 0) {
      return ReturnState.NONE;
    }
    return returned < ordered ? ReturnState.PARTIALLY_RETURNED : ReturnState.RETURNED;
  }

  /** All of a completed order has left; of a cancelled one, what came back. */
  private void count(Session session, OrderEntity order, HistoricalOrder history) {
    Map<String, Integer> shipped = new HashMap<>();
    Map<String, Integer> delivered = new HashMap<>();
    Map<String, Integer> returned = new HashMap<>();
    for (int i = 0; i < history.returned().size(); i++) {
      int back = history.returned().get(i);
      int left =
          history.state() == OrderState.COMPLETED
              ? history.order().lines().get(i).quantity()
              : back;
      shipped.put(OrderLines.lineId(i), left);
      delivered.put(OrderLines.lineId(i), left - back);
      returned.put(OrderLines.lineId(i), back);
    }
    lines.count(session, order.id, "shipped", shipped);
    lines.count(session, order.id, "delivered", delivered);
    lines.count(session, order.id, "returned", returned);
  }

  /** The way that an order takes here, at the moments at which it was taken there. */
  private static void transitions(
      Session session, OrderEntity order, HistoricalOrder history, String actor) {
    OrderState between =
        history.state() == OrderState.COMPLETED ? OrderState.CONFIRMED : OrderState.CANCELLING;
    Instant placed = history.placedAt();
    Instant ended = history.endedAt();
    String reason = history.reason();
    List<@Nullable Object[]> rows =
        List.of(
            row(order, placed, null, OrderState.PLACED, reason, actor),
            row(order, ended, OrderState.PLACED, between, reason, actor),
            row(order, ended, between, history.state(), reason, actor));
    // One by one: the ids tell the sequence.
    rows.forEach(
        row ->
            session.update(
                "insert into balcao_order_transition (order_id, at, from_state, to_state, reason,"
                    + " actor) values (?, ?, ?, ?, ?, ?)",
                row));
  }

  private static @Nullable Object[] row(
      OrderEntity order,
      Instant at,
      @Nullable OrderState from,
      OrderState to,
      String reason,
      String actor) {
    return new @Nullable Object[] {order.id, at, from, to, reason, actor};
  }
}
