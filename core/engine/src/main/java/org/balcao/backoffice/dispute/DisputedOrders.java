package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Tells orders of their chargebacks: what has left is disputed, what has not is held back, and what
 * is lost is before a person.
 */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class DisputedOrders implements EventSubscriber {
  private static final Actor SYSTEM = Actor.system("dispute");

  private final Orders orders;

  @Inject
  DisputedOrders(Orders orders) {
    this.orders = orders;
  }

  @Override
  public String name() {
    return "disputed-orders";
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(ChargebackOpened.class, ChargebackWon.class, ChargebackLost.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    if (event.event() instanceof ChargebackOpened opened) {
      opened(session, opened);
    } else if (event.event() instanceof ChargebackWon won) {
      won(session, won);
    } else if (event.event() instanceof ChargebackLost lost) {
      lost(session, lost);
    }
  }

  private void opened(Session session, ChargebackOpened event) {
    @Nullable UUID id = event.orderId();
    if (id == null) {
      return;
    }
    String reason = "chargeback of " + event.amount() + ": " + event.reason();
    OrderView order = orders.load(session, id);
    switch (order.state()) {
      case CONFIRMED -> {
        if (hasLeft(order)) {
          orders.dispute(SYSTEM, id, reason);
        } else {
          orders.hold(SYSTEM, id, reason);
        }
      }
      case COMPLETED -> orders.dispute(SYSTEM, id, reason);
      case PLACED, IN_REVIEW, PAYMENT_DECLINED -> orders.hold(SYSTEM, id, reason);
      // Stopped already, or nothing more is done for it.
      case ON_HOLD, NEEDS_ATTENTION, CANCELLING, DISPUTED, CANCELLED -> {}
    }
  }

  private static boolean hasLeft(OrderView order) {
    return order.fulfilmentState() == FulfilmentState.PARTIALLY_SHIPPED
        || order.fulfilmentState() == FulfilmentState.SHIPPED
        || order.fulfilmentState() == FulfilmentState.DELIVERED;
  }

  /** What was held back is a person's to let go: goods that leave do not come back. */
  private void won(Session session, ChargebackWon event) {
    @Nullable UUID id = event.orderId();
    if (id != null && orders.load(session, id).state() == OrderState.DISPUTED) {
      orders.resolveDispute(SYSTEM, id, "chargeback of " + event.amount() + " won");
    }
  }

  private void lost(Session session, ChargebackLost event) {
    @Nullable UUID id = event.orderId();
    if (id == null) {
      return;
    }
    OrderState state = orders.load(session, id).state();
    if (state.next().contains(OrderState.NEEDS_ATTENTION)) {
      orders.needsAttention(
          session,
          id,
          "chargeback of " + event.amount() + " lost: " + event.reason() + "; the money is gone");
    }
  }
}
