package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.backoffice.warehouse.Consignor;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;

/** Takes shipments back that have not left; their transport is given back by their process. */
@ApplicationScoped
@Typed(Consignor.class)
final class ShipmentsTakenBack implements Consignor {
  private final Shipments shipments;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  ShipmentsTakenBack(Shipments shipments, Tasks tasks, StoreClock clock) {
    this.shipments = shipments;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public boolean takeBack(Session session, String shipmentNumber, String reason) {
    ShipmentEntity shipment = shipments.byNumber(session, shipmentNumber);
    if (shipment.state == State.CANCELLED) {
      return true;
    }
    if (!shipment.waits()) {
      return false;
    }
    shipment.pickListId = null;
    shipments.move(session, shipment, State.CANCELLED, reason, ShipmentProcess.ACTOR);
    if (!shipment.withoutCarrier()) {
      tasks.wake(session, ShipmentProcess.QUEUE, shipment.id.toString(), clock.now());
    }
    return true;
  }
}
