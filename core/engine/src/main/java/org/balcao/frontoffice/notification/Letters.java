package org.balcao.frontoffice.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.order.GiftCardSales;
import org.balcao.backoffice.order.GiftCardsSold;
import org.balcao.backoffice.order.OrderAmended;
import org.balcao.backoffice.order.OrderCancelled;
import org.balcao.backoffice.order.OrderDelivered;
import org.balcao.backoffice.order.OrderDispatched;
import org.balcao.backoffice.order.OrderPlaced;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.payment.PaymentCaptured;
import org.balcao.backoffice.payment.PaymentOverdue;
import org.balcao.backoffice.payment.PaymentRefunded;
import org.balcao.backoffice.payment.Payments;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.shipping.Shipping;
import org.balcao.frontoffice.draft.Draft;
import org.balcao.frontoffice.draft.DraftInvited;
import org.balcao.frontoffice.draft.Drafts;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.eclipse.microprofile.config.Config;

/** Turns news into what is written to the buyer about it. */
@Dependent
class Letters {
  /**
   * What a buyer hears of. That an order needs a person's attention is the store's own business.
   */
  static final Set<Class<? extends DomainEvent>> NEWS =
      Set.of(
          OrderPlaced.class,
          OrderAmended.class,
          PaymentCaptured.class,
          GiftCardsSold.class,
          OrderDispatched.class,
          OrderDelivered.class,
          OrderCancelled.class,
          PaymentRefunded.class,
          PaymentOverdue.class,
          DraftInvited.class);

  static final String NO_LINK =
      "the invitation does not hold any more, or balcao.drafts.pay-link is not set";

  private static final Actor SYSTEM = Actor.system("notification");

  private final Orders orders;
  private final GiftCardSales giftCards;
  private final Payments payments;
  private final Shipping shipping;
  private final Drafts drafts;
  private final Renderer renderer;
  private final String storeName;

  @Inject
  Letters(
      Orders orders,
      GiftCardSales giftCards,
      Payments payments,
      Shipping shipping,
      Drafts drafts,
      Renderer renderer,
      Config config) {
    this.orders = orders;
    this.giftCards = giftCards;
    this.payments = payments;
    this.shipping = shipping;
    this.drafts = drafts;
    this.renderer = renderer;
    this.storeName = NotificationConfiguration.STORE_NAME.in(config);
  }

  /** What to write, if anything. */
  Optional<Letter> about(Session session, DomainEvent event) {
    if (event instanceof OrderPlaced e) {
      return Optional.of(plain(session, Template.ORDER_PLACED, e.orderId()));
    }
    if (event instanceof OrderAmended e) {
      Money due = orders.due(SYSTEM, e.orderId());
      return Optional.of(
          Letter.of(
              Template.ORDER_CHANGED,
              orders.load(session, e.orderId()),
              storeName,
              formats -> Values.stillToPay(due, formats)));
    }
    if (event instanceof OrderCancelled e) {
      return Optional.of(plain(session, Template.ORDER_CANCELLED, e.orderId()));
    }
    if (event instanceof OrderDispatched e) {
      return Optional.of(
          shipment(session, Template.ORDER_DISPATCHED, e.orderId(), e.shipmentNumber()));
    }
    if (event instanceof OrderDelivered e) {
      return Optional.of(
          shipment(session, Template.ORDER_DELIVERED, e.orderId(), e.shipmentNumber()));
    }
    if (event instanceof PaymentCaptured e) {
      return onAccount(e)
          ? Optional.empty()
          : Optional.of(
              Letter.of(
                  Template.ORDER_PAID,
                  orders.load(session, e.orderId()),
                  storeName,
                  formats -> Values.amount(e.amount(), formats)));
    }
    if (event instanceof GiftCardsSold e) {
      // New codes are made when it is written, and not before: what was sent stays good.
      return Optional.of(
          Letter.of(
              Template.GIFT_CARDS,
              orders.load(session, e.orderId()),
              storeName,
              formats -> Values.giftCards(giftCards.newCodes(session, e.orderId()), formats)));
    }
    if (event instanceof PaymentRefunded e) {
      return Optional.of(
          Letter.of(
              Template.ORDER_REFUNDED,
              orders.load(session, e.orderId()),
              storeName,
              formats -> Values.amount(e.amount(), formats)));
    }
    if (event instanceof PaymentOverdue e) {
      return Optional.of(
          Letter.of(
              Template.PAYMENT_REMINDER,
              orders.load(session, e.orderId()),
              storeName,
              formats -> Values.reminder(e.open(), e.due(), e.level(), formats)));
    }
    if (event instanceof DraftInvited e) {
      Draft draft = drafts.load(session, e.draftId());
      return Optional.of(
          new Letter(
              Template.DRAFT_INVITATION,
              Addressee.of(draft),
              formats -> Values.of(draft, e.until(), storeName, formats)));
    }
    return Optional.empty();
  }

  NotificationContent write(Letter letter) {
    return renderer.render(letter.template(), letter.to().locale(), letter.values());
  }

  /** What is secret in a message, and put into it when it is sent; empty where it cannot be. */
  Optional<Secrets> secrets(Session session, Template template, UUID about) {
    return template == Template.DRAFT_INVITATION
        ? drafts.payLink(session, about).map(Secrets::new)
        : Optional.of(Secrets.NONE);
  }

  /** What is captured on account is owed now, not paid. */
  private boolean onAccount(PaymentCaptured captured) {
    return payments.payments(SYSTEM, captured.orderId()).stream()
        .anyMatch(p -> p.id().equals(captured.paymentId()) && p.due().isPresent());
  }

  private Letter plain(Session session, Template template, UUID orderId) {
    return Letter.of(template, orders.load(session, orderId), storeName, formats -> Map.of());
  }

  private Letter shipment(Session session, Template template, UUID orderId, String number) {
    List<String> codes =
        shipping.ofOrder(SYSTEM, orderId).stream()
            .filter(s -> s.number().equals(number))
            .map(ShipmentView::trackingCodes)
            .findFirst()
            .orElse(List.of());
    return Letter.of(
        template,
        orders.load(session, orderId),
        storeName,
        formats -> Values.shipment(number, codes));
  }
}
