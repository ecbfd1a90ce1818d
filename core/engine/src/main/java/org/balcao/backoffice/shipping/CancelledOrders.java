package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import org.balcao.backoffice.order.OrderCancelled;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;

/** What has not left when its order is cancelled never leaves; its transport is given back. */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class CancelledOrders implements EventSubscriber {
  private final Shipments shipments;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  CancelledOrders(Shipments shipments, Tasks tasks, StoreClock clock) {
    this.shipments = shipments;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "shipping";
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(OrderCancelled.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    if (event.event() instanceof OrderCancelled cancelled) {
      shipments
          .ofOrder(session, cancelled.orderId())
          .forEach(shipment -> cancel(session, shipment));
    }
  }

  private void cancel(Session session, ShipmentEntity shipment) {
    if (shipment.waits()) {
      shipments.move(
          session, shipment, State.CANCELLED, "its order was cancelled", ShipmentProcess.ACTOR);
      if (!shipment.withoutCarrier()) {
        tasks.wake(session, ShipmentProcess.QUEUE, shipment.id.toString(), clock.now());
      }
    }
  }
}
