package org.balcao.backoffice.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.order.OrderAmended;
import org.balcao.backoffice.order.OrderConfirmed;
import org.balcao.backoffice.order.OrderDispatched;
import org.balcao.backoffice.order.OrderDisputed;
import org.balcao.backoffice.order.OrderNeedsAttention;
import org.balcao.backoffice.order.OrderPlaced;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;

/** Has an order looked at when something happened to it. */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class AnalysedOrders implements EventSubscriber {
  private final Analyst analyst;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  AnalysedOrders(Analyst analyst, Tasks tasks, StoreClock clock) {
    this.analyst = analyst;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "order-analysis";
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(
        OrderPlaced.class,
        OrderConfirmed.class,
        OrderAmended.class,
        OrderDispatched.class,
        OrderDisputed.class,
        OrderNeedsAttention.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    if (analyst.idle()) {
      return;
    }
    UUID orderId = orderId(event.event());
    tasks.wake(session, AnalysisTask.QUEUE, orderId.toString(), clock.now());
  }

  private static UUID orderId(DomainEvent event) {
    if (event instanceof OrderPlaced placed) {
      return placed.orderId();
    }
    if (event instanceof OrderConfirmed confirmed) {
      return confirmed.orderId();
    }
    if (event instanceof OrderAmended amended) {
      return amended.orderId();
    }
    if (event instanceof OrderDispatched dispatched) {
      return dispatched.orderId();
    }
    if (event instanceof OrderDisputed disputed) {
      return disputed.orderId();
    }
    return ((OrderNeedsAttention) event).orderId();
  }
}
