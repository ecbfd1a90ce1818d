package org.balcao.backoffice.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import org.balcao.backoffice.order.OrderCancelled;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;

/** Takes the lists of cancelled orders back; their goods are free already. */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class CancelledOrders implements EventSubscriber {
  private final PickTable table;

  @Inject
  CancelledOrders(PickTable table) {
    this.table = table;
  }

  @Override
  public String name() {
    return "warehouse-cancelled-orders";
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(OrderCancelled.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    if (event.event() instanceof OrderCancelled cancelled) {
      // A release that has seen the order confirmed is waited for; a later one sees it cancelled.
      table.lock(session, cancelled.orderId());
      table.cancel(session, table.unshipped(session, cancelled.orderId()));
    }
  }
}
