package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.payment.Receivables;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reminds nobody of the debts of an order whose payment the bank has taken back: of what is in
 * dispute one does not send reminders. After it is lost they stay stopped, since then a person has
 * to settle with the buyer what is owed at all. Debts that arise later are stopped by {@link
 * Receivables} when a reminder of them is due.
 */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class DisputedDebts implements EventSubscriber {
  private final Receivables receivables;

  @Inject
  DisputedDebts(Receivables receivables) {
    this.receivables = receivables;
  }

  @Override
  public String name() {
    return "disputed-debts";
  }

  @Override
  public Set<Class<? extends DomainEvent>> events() {
    return Set.of(ChargebackOpened.class, ChargebackWon.class);
  }

  @Override
  public void receive(Session session, StoredEvent event) {
    if (event.event() instanceof ChargebackOpened opened) {
      @Nullable UUID orderId = opened.orderId();
      if (orderId != null) {
        receivables.stopDisputed(session, orderId, opened.disputeId());
      }
    } else if (event.event() instanceof ChargebackWon won) {
      @Nullable UUID orderId = won.orderId();
      if (orderId != null) {
        receivables.resumeDisputed(session, orderId, won.disputeId());
      }
    }
  }
}
