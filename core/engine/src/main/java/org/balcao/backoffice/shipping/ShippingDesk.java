package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.backoffice.warehouse.Warehouse;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.AttemptView;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;

/** What staff do with shipments. */
@Dependent
class ShippingDesk {
  private final Warehouse warehouse;
  private final Orders orders;
  private final Shipments shipments;
  private final ShipmentMoves moves;
  private final Steps steps;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  ShippingDesk(
      Warehouse warehouse,
      Orders orders,
      Shipments shipments,
      ShipmentMoves moves,
      Steps steps,
      Tasks tasks,
      StoreClock clock) {
    this.warehouse = warehouse;
    this.orders = orders;
    this.shipments = shipments;
    this.moves = moves;
    this.steps = steps;
    this.tasks = tasks;
    this.clock = clock;
  }

  ShipmentEntity ship(Session session, UUID pickListId, String actor) {
    Optional<ShipmentEntity> earlier = shipments.ofPickList(session, pickListId);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    PickList list = warehouse.packed(session, pickListId);
    OrderView order = orders.load(session, list.orderId());
    if (order.state() != OrderState.CONFIRMED) {
      throw new ConflictException(
          "BAL-SHP003",
          "order "
              + order.number()
              + " is "
              + order.state()
              + "; only a confirmed order is shipped");
    }
    ShipmentEntity shipment = shipments.create(session, order, list, actor);
    warehouse.shipping(session, pickListId, shipment.number);
    orders.screenBeforeDispatch(session, order.id());
    if (shipment.withoutCarrier()) {
      shipment.bookedAt = clock.now();
      shipments.move(session, shipment, State.READY, null, actor);
    } else {
      wake(session, shipment);
    }
    return shipment;
  }

  void dispatch(Session session, List<ShipmentEntity> all, String actor) {
    List<String> problems = new ArrayList<>();
    for (ShipmentEntity shipment : all) {
      switch (shipment.state) {
        case NEW ->
            problems.add("shipment " + shipment.number + " is not booked and labelled yet; wait");
        case NEEDS_ATTENTION ->
            problems.add("shipment " + shipment.number + " needs attention: " + shipment.reason);
        case RETURNED, CANCELLED ->
            problems.add("shipment " + shipment.number + " is " + shipment.state);
        case READY, DISPATCHING, DISPATCHED, DELIVERED -> {}
      }
    }
    if (!problems.isEmpty()) {
      throw new ConflictException("BAL-SHP006", String.join("; ", problems));
    }
    all.stream()
        .filter(shipment -> shipment.state == State.READY)
        .forEach(shipment -> dispatch(session, shipment, actor));
  }

  private void dispatch(Session session, ShipmentEntity shipment, String actor) {
    if (shipment.withoutCarrier()) {
      moves.dispatched(session, shipment, false, actor);
      return;
    }
    // From here on the order cannot be cancelled: its parcels may be in the van.
    orders.startDispatch(session, shipment.orderId, shipment.number);
    shipments.move(session, shipment, State.DISPATCHING, null, actor);
    wake(session, shipment);
  }

  void retry(Session session, ShipmentEntity shipment, String actor) {
    State resume = shipment.resumeState;
    if (shipment.state != State.NEEDS_ATTENTION || resume == null) {
      throw new ConflictException(
          "BAL-SHP007",
          "shipment " + shipment.number + " is " + shipment.state + " and needs no attention");
    }
    String subject = shipment.subject();
    steps.attempts(session, subject).stream()
        .filter(
            attempt ->
                attempt.state() == AttemptView.State.FAILED
                    || attempt.state() == AttemptView.State.UNRESOLVED)
        .forEach(attempt -> steps.reopen(session, attempt.operation(), subject));
    shipments.move(session, shipment, resume, null, actor);
    if (resume == State.DISPATCHED) {
      moves.follow(shipment, clock.now());
    }
    moves.relieve(session, shipment);
    wake(session, shipment);
  }

  private void wake(Session session, ShipmentEntity shipment) {
    tasks.wake(session, ShipmentProcess.QUEUE, shipment.id.toString(), clock.now());
  }
}
