package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.inventory.Allocation;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.ReservationExpired;
import org.balcao.backoffice.inventory.StockArrived;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;

/** Hears what becomes of the goods that are kept for orders. */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class OrderReservations implements EventSubscriber {
  private final Inventory inventory;
  private final OrderHistory history;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  OrderReservations(Inventory inventory, OrderHistory history, Tasks tasks, StoreClock clock) {
    this.inventory = inventory;
    this.history = history;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "order-reservations";
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(StockArrived.class, ReservationExpired.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    if (event.event() instanceof StockArrived arrived) {
      order(session, arrived.reference()).ifPresent(order -> arrived(session, order));
    } else if (event.event() instanceof ReservationExpired expired) {
      order(session, expired.reference()).ifPresent(order -> expired(session, order));
    }
  }

  /** Others keep goods too: a reference that names no order is not for us. */
  private static Optional<OrderEntity> order(Session session, String reference) {
    return reference.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.ofNullable(
            session.entities().find(OrderEntity.class, UUID.fromString(reference)))
        : Optional.empty();
  }

  private void arrived(Session session, OrderEntity order) {
    if (order.fulfilmentState == FulfilmentState.BACKORDERED
        && inventory.allocations(session, order.reference()).stream()
            .mapToInt(Allocation::waiting)
            .allMatch(waiting -> waiting == 0)) {
      order.fulfilmentState = FulfilmentState.UNFULFILLED;
      order.changedAt = clock.now();
    }
  }

  private void expired(Session session, OrderEntity order) {
    if (order.state == OrderState.PLACED || order.state == OrderState.PAYMENT_DECLINED) {
      history.move(session, order, OrderState.CANCELLING, "not paid in time", "reservation");
      tasks.wake(session, OrderProcess.QUEUE, order.reference(), clock.now());
    }
  }
}
