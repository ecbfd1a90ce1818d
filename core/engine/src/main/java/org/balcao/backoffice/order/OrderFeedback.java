package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.payment.PaymentAuthorized;
import org.balcao.backoffice.payment.PaymentDeclined;
import org.balcao.backoffice.payment.PaymentRefunded;
import org.balcao.backoffice.screening.OrderFact;
import org.balcao.backoffice.screening.Screening;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.FraudFeedback.Fact;

/** Lets screening know what became of orders. */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class OrderFeedback implements EventSubscriber {
  private final Screening screening;

  @Inject
  OrderFeedback(Screening screening) {
    this.screening = screening;
  }

  @Override
  public String name() {
    return "order-feedback";
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(
        PaymentAuthorized.class,
        PaymentDeclined.class,
        PaymentRefunded.class,
        OrderCancelled.class,
        OrderDispatched.class,
        OrderDelivered.class,
        OrderCompleted.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    if (event.event() instanceof PaymentAuthorized e) {
      screening.report(
          session,
          fact(e.orderId(), Fact.AUTHORIZED, numbered(e.paymentId(), event), event)
              .about(e.amount()));
    } else if (event.event() instanceof PaymentDeclined e) {
      screening.report(
          session,
          fact(e.orderId(), Fact.DECLINED, numbered(e.paymentId(), event), event)
              .because(e.reason()));
    } else if (event.event() instanceof PaymentRefunded e) {
      screening.report(
          session,
          fact(e.orderId(), Fact.REFUNDED, numbered(e.paymentId(), event), event)
              .about(e.amount()));
    } else if (event.event() instanceof OrderCancelled e) {
      screening.report(session, fact(e.orderId(), Fact.CANCELLED, "", event));
    } else if (event.event() instanceof OrderDispatched e) {
      screening.report(session, fact(e.orderId(), Fact.SHIPPED, e.shipmentNumber(), event));
    } else if (event.event() instanceof OrderDelivered e) {
      screening.report(session, fact(e.orderId(), Fact.DELIVERED, e.shipmentNumber(), event));
    } else if (event.event() instanceof OrderCompleted e) {
      screening.completed(session, e.orderId());
    }
  }

  private static OrderFact fact(UUID orderId, Fact fact, String occurrence, StoredEvent event) {
    return OrderFact.of(orderId, fact, occurrence, event.at());
  }

  /** A payment may be given back in parts: each is an event of its own. */
  private static String numbered(UUID paymentId, StoredEvent event) {
    return paymentId + "/" + event.sequence();
  }
}
