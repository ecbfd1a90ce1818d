package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.Account;
import org.balcao.backoffice.payment.JournalEntry;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.approval.Proposal;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;
import org.eclipse.microprofile.config.Config;

/** Gives money back, with a second person's consent where it is much. */
@Dependent
class OrderRefunds {
  static final String REFUND = "order.refund";

  private final Commands commands;
  private final OrderCommands orderCommands;
  private final OrderReading reading;
  private final Payments payments;
  private final Ledger ledger;
  private final OrderGiftCards giftCards;
  private final Approvals approvals;
  private final Limits alone;

  @Inject
  OrderRefunds(
      Commands commands,
      OrderCommands orderCommands,
      OrderReading reading,
      Payments payments,
      Ledger ledger,
      OrderGiftCards giftCards,
      Approvals approvals,
      Config config) {
    this.commands = commands;
    this.orderCommands = orderCommands;
    this.reading = reading;
    this.payments = payments;
    this.ledger = ledger;
    this.giftCards = giftCards;
    this.approvals = approvals;
    this.alone = OrderConfiguration.REFUND_ALONE.find(config).orElse(Limits.none());
  }

  /** What is proposed to a second person. */
  public record Wish(UUID orderId, Money amount, String reason) {}

  Refund refund(Actor actor, UUID orderId, Money amount, String reason) {
    OrderCommands.requireReason(reason);
    Wish wish = new Wish(orderId, amount, reason);
    return commands.run(
        actor,
        command(wish),
        Refund.class,
        session -> {
          OrderEntity order = reading.find(session, orderId);
          if (actor.kind() == Actor.Kind.STAFF && alone.exceededBy(amount)) {
            return new Refund(
                reading.view(session, order), Optional.of(propose(session, actor, order, wish)));
          }
          give(session, order, wish);
          return new Refund(reading.view(session, order), Optional.empty());
        });
  }

  private UUID propose(Session session, Actor actor, OrderEntity order, Wish wish) {
    Money refundable = payments.summary(session, order.id).refundable();
    giftCards.requireNotOnCards(session, order, wish.amount(), refundable);
    if (wish.amount().compareTo(refundable) > 0) {
      throw new ConflictException(
          "BAL-ORD019",
          wish.amount()
              + " cannot be given back for order "
              + order.number
              + ": "
              + refundable
              + " can");
    }
    return approvals.propose(
        session,
        actor,
        new Proposal(
            REFUND,
            OrderCommands.subject(order.id),
            wish,
            Optional.of(wish.amount()),
            wish.reason()));
  }

  /** Does what was proposed, once somebody else agreed. */
  void carryOut(Granted granted) {
    Wish wish = granted.payload(Wish.class);
    commands.run(
        granted.approver(),
        command(wish),
        Boolean.class,
        session -> {
          give(session, reading.find(session, wish.orderId()), wish);
          granted.settle(session);
          return Boolean.TRUE;
        });
  }

  private static Command command(Wish wish) {
    return new Command(
        REFUND,
        Access.staff(Orders.REFUND),
        OrderCommands.subject(wish.orderId()),
        List.of(wish.orderId(), wish.amount().toString(), wish.reason()));
  }

  private void give(Session session, OrderEntity order, Wish wish) {
    if (order.giftCards) {
      giftCards.requireNotOnCards(
          session, order, wish.amount(), payments.summary(session, order.id).refundable());
    }
    payments.refund(session, order.id, wish.amount(), wish.reason());
    // What is promised to the buyer comes off the store's income now; paying it out follows.
    ledger.post(
        session,
        new JournalEntry(
            "refund-granted",
            order.id + "/" + wish.reason(),
            order.id,
            List.of(
                JournalEntry.Line.debit(Account.RETURNS, wish.amount()),
                JournalEntry.Line.credit(Account.DEPOSITS, wish.amount()))));
    orderCommands.changed(session, order);
  }
}
