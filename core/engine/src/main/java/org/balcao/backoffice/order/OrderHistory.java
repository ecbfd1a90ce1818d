package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.screening.Screening;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.kernel.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Changes the state of an order, and writes down that it did. */
@Dependent
class OrderHistory {
  private final StoreClock clock;
  private final Events events;
  private final HoldTable holds;
  private final Screening screening;

  @Inject
  OrderHistory(StoreClock clock, Events events, HoldTable holds, Screening screening) {
    this.clock = clock;
    this.events = events;
    this.holds = holds;
    this.screening = screening;
  }

  /** The first state. */
  void placed(Session session, OrderEntity order, String actor) {
    write(session, order, null, OrderState.PLACED, null, actor);
    events.publish(session, new OrderPlaced(order.id, order.number));
  }

  /**
   * Moves the order; the same state again is no change.
   *
   * @throws org.balcao.kernel.ConflictException if the table of transitions has no such way
   */
  void move(
      Session session, OrderEntity order, OrderState to, @Nullable String reason, String actor) {
    if (order.state == to) {
      return;
    }
    order.allow(to);
    OrderState from = order.state;
    write(session, order, from, to, reason, actor);
    if (to == OrderState.ON_HOLD || to == OrderState.NEEDS_ATTENTION) {
      // Where it goes on once a person let it: not where it was held a second time.
      order.resumeState = order.resumeState == null ? order.state : order.resumeState;
    } else {
      if (order.resumeState != null) {
        holds.releaseAll(session, order.id, actor, "the order became " + to);
      }
      order.resumeState = null;
    }
    order.state = to;
    order.reason = reason == null ? null : shortened(reason);
    order.changedAt = clock.now();
    switch (to) {
      case CONFIRMED -> {
        // Coming back from a stop is no news.
        if (from == OrderState.PLACED) {
          events.publish(session, new OrderConfirmed(order.id, order.number));
        }
      }
      case COMPLETED -> events.publish(session, new OrderCompleted(order.id, order.number));
      case CANCELLED -> events.publish(session, new OrderCancelled(order.id, order.number));
      case NEEDS_ATTENTION ->
          events.publish(session, new OrderNeedsAttention(order.id, order.number));
      case CANCELLING -> screening.cancelled(session, order.id);
      case DISPUTED -> events.publish(session, new OrderDisputed(order.id, order.number));
      case PLACED, IN_REVIEW, PAYMENT_DECLINED, ON_HOLD -> {}
    }
  }

  /** Back to where it was when it was stopped. */
  void goOn(Session session, OrderEntity order, String actor) {
    OrderState to = order.resumeState == null ? OrderState.CONFIRMED : order.resumeState;
    move(session, order, to, null, actor);
  }

  /** How far it had come when it was last put to review. */
  OrderState beforeReview(Session session, OrderEntity order) {
    return session
        .first(
            row -> row.constant("from_state", OrderState.class),
            "select from_state from balcao_order_transition where order_id = ? and to_state ="
                + " 'IN_REVIEW' and from_state in ('PLACED', 'CONFIRMED') order by id desc fetch"
                + " first 1 rows only",
            order.id)
        .orElse(OrderState.PLACED);
  }

  List<TimelineEntry> of(Session session, UUID orderId) {
    return session.list(
        row -> {
          String from = row.textOrNull("from_state");
          String reason = row.textOrNull("reason");
          return new TimelineEntry(
              row.instant("at"),
              HistoryTimeline.KIND,
              (from == null ? "" : from + " → ")
                  + row.text("to_state")
                  + (reason == null ? "" : ": " + reason),
              row.text("actor"));
        },
        "select at, from_state, to_state, reason, actor from balcao_order_transition where order_id ="
            + " ? order by id",
        orderId);
  }

  private void write(
      Session session,
      OrderEntity order,
      @Nullable OrderState from,
      OrderState to,
      @Nullable String reason,
      String actor) {
    session.update(
        "insert into balcao_order_transition (order_id, at, from_state, to_state, reason, actor)"
            + " values (?, ?, ?, ?, ?, ?)",
        order.id,
        clock.now(),
        from,
        to,
        reason == null ? null : shortened(reason),
        actor);
  }

  private static String shortened(String text) {
    return text.length() > 500 ? text.substring(0, 500) : text;
  }
}
