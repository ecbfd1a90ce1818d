package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.credit.SoldValue;
import org.balcao.backoffice.order.GiftCardSales;
import org.balcao.backoffice.order.SoldGiftCard;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.EventSubscriber;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** Blocks gift cards while the bank has the money that was paid for them, or keeps it. */
@ApplicationScoped
@Typed(EventSubscriber.class)
final class DisputedGiftCards implements EventSubscriber {
  private final GiftCardSales sales;
  private final SoldValue value;

  @Inject
  DisputedGiftCards(GiftCardSales sales, SoldValue value) {
    this.sales = sales;
    this.value = value;
  }

  @Override
  public String name() {
    return "disputed-gift-cards";
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
        for (SoldGiftCard card : sales.ofOrder(session, orderId)) {
          value.block(session, card.cardId(), reason(opened.disputeId()));
        }
      }
    } else if (event.event() instanceof ChargebackWon won) {
      @Nullable UUID orderId = won.orderId();
      if (orderId != null) {
        for (SoldGiftCard card : sales.ofOrder(session, orderId)) {
          value.unblock(session, card.cardId(), reason(won.disputeId()));
        }
      }
    }
  }

  private static String reason(UUID disputeId) {
    return "chargeback, dispute " + disputeId;
  }
}
