package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;

/** What a shipment's moves mean for its order, in the same unit of work. */
@Dependent
class ShipmentMoves {
  private final Shipments shipments;
  private final ShipmentRows rows;
  private final Orders orders;
  private final TrackingPatience patience;
  private final StoreClock clock;

  @Inject
  ShipmentMoves(
      Shipments shipments,
      ShipmentRows rows,
      Orders orders,
      TrackingPatience patience,
      StoreClock clock) {
    this.shipments = shipments;
    this.rows = rows;
    this.orders = orders;
    this.patience = patience;
    this.clock = clock;
  }

  /** The goods have left. */
  void dispatched(Session session, ShipmentEntity shipment, boolean tracked, String actor) {
    Instant now = clock.now();
    shipment.dispatchedAt = now;
    shipment.tracked = tracked;
    follow(shipment, now.plus(patience.pause(0)));
    shipments.move(session, shipment, State.DISPATCHED, null, actor);
    orders.recordDispatched(
        session, shipment.orderId, shipment.number, rows.goods(session, shipment));
  }

  /** From now on its arrival is waited for, as long as patience lasts. */
  void follow(ShipmentEntity shipment, Instant nextPoll) {
    shipment.polls = 0;
    shipment.nextPollAt = shipment.tracked ? nextPoll : null;
    shipment.giveUpAt = shipment.tracked ? clock.now().plus(patience.giveUp()) : null;
  }

  void arrived(Session session, ShipmentEntity shipment, Instant at, String actor) {
    boolean stood = shipment.state == State.NEEDS_ATTENTION;
    shipment.deliveredAt = at;
    shipment.nextPollAt = null;
    shipments.move(session, shipment, State.DELIVERED, null, actor);
    orders.recordDelivered(session, shipment.orderId, shipment.number);
    if (stood) {
      relieve(session, shipment);
    }
  }

  void cameBack(Session session, ShipmentEntity shipment, String reason, String actor) {
    shipment.nextPollAt = null;
    shipments.move(session, shipment, State.RETURNED, reason, actor);
    orders.recordReturned(session, shipment.orderId, shipment.number);
  }

  /** A person is needed, and the order does not get on without one. */
  void attention(Session session, ShipmentEntity shipment, String reason) {
    if (shipment.state == State.NEEDS_ATTENTION) {
      return;
    }
    boolean wanted = shipment.state != State.CANCELLED;
    shipment.nextPollAt = null;
    shipments.move(session, shipment, State.NEEDS_ATTENTION, reason, ShipmentProcess.ACTOR);
    if (wanted) {
      orders.needsAttention(
          session, shipment.orderId, Texts.atMost(500, prefix(shipment) + reason));
    }
  }

  /** Lets an order go on that stood still because of this shipment and of nothing else. */
  void relieve(Session session, ShipmentEntity shipment) {
    OrderView order = orders.load(session, shipment.orderId);
    if (order.state() == OrderState.NEEDS_ATTENTION
        && order.reason().filter(reason -> reason.startsWith(prefix(shipment))).isPresent()) {
      orders.retry(Actor.system("shipping"), shipment.orderId);
    }
  }

  private static String prefix(ShipmentEntity shipment) {
    return "shipment " + shipment.number + ": ";
  }
}
