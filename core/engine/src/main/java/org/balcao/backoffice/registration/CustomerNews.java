package org.balcao.backoffice.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import org.balcao.backoffice.customer.CustomerChanged;
import org.balcao.backoffice.customer.CustomerRegistered;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;

/** Hears of customers who register or change. */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class CustomerNews implements EventSubscriber {
  private final Intake intake;

  @Inject
  CustomerNews(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String name() {
    return "registration-customers";
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(CustomerRegistered.class, CustomerChanged.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    if (event.event() instanceof CustomerRegistered registered) {
      intake.take(session, registered.customerId(), false);
    } else if (event.event() instanceof CustomerChanged changed) {
      intake.take(session, changed.customerId(), false);
    }
  }
}
