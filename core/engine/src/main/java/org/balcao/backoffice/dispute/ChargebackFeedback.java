package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import org.balcao.backoffice.screening.OrderFact;
import org.balcao.backoffice.screening.Screening;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.FraudFeedback.Fact;

/** Lets screening, and so the fraud providers, know of chargebacks. */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class ChargebackFeedback implements EventSubscriber {
  private final Screening screening;

  @Inject
  ChargebackFeedback(Screening screening) {
    this.screening = screening;
  }

  @Override
  public String name() {
    return "chargeback-feedback";
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(ChargebackOpened.class, ChargebackWon.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    if (event.event() instanceof ChargebackOpened opened && opened.orderId() != null) {
      screening.report(
          session,
          OrderFact.of(opened.orderId(), Fact.CHARGEBACK, opened.disputeId().toString(), event.at())
              .about(opened.amount())
              .because(opened.reason()));
    } else if (event.event() instanceof ChargebackWon won && won.orderId() != null) {
      screening.chargebackWon(session, won.orderId());
    }
  }
}
