package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.backoffice.payment.Holding;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;

/** The command that pays an order in another way, whose payment was declined. */
@Dependent
class OrderPayAgain {
  private final Commands commands;
  private final OrderCommands orderCommands;
  private final OrderPayments payments;
  private final OrderTenders tenders;
  private final OrderTexts texts;
  private final OrderHistory history;

  @Inject
  OrderPayAgain(
      Commands commands,
      OrderCommands orderCommands,
      OrderPayments payments,
      OrderTenders tenders,
      OrderTexts texts,
      OrderHistory history) {
    this.commands = commands;
    this.orderCommands = orderCommands;
    this.payments = payments;
    this.tenders = tenders;
    this.texts = texts;
    this.history = history;
  }

  OrderView payAgain(Actor actor, UUID orderId, PayAgain payment) {
    String name = "order.pay-again";
    Access access = Access.buyers(Orders.WRITE);
    commands.require(actor, name, access);
    tenders.check(payment.gateway(), payment.tenders());
    return orderCommands.change(
        actor,
        orderId,
        name,
        access,
        payment,
        (session, order) -> {
          Holding holding = payments.holding(session, order);
          Money due = payments.due(order, holding);
          boolean amended = order.amendments > 0 && order.state == OrderState.CONFIRMED;
          boolean wanted = order.state == OrderState.PAYMENT_DECLINED || amended;
          if (!wanted || holding.authorizing() || !due.isPositive()) {
            throw new ConflictException(
                "BAL-ORD008",
                "order " + order.number + " is " + order.state + "; no other payment is needed");
          }
          order.gateway = payment.gateway();
          order.paymentToken = payment.token().orElse(null);
          order.paymentDetails = texts.write(payment.attributes());
          tenders.take(session, order, payment.tenders(), order.money(order.total).minus(due));
          Money left = payments.due(order, payments.holding(session, order));
          // What the tenders have drawn may be all.
          if (left.isPositive()) {
            tenders.openNext(session, order, left);
          }
          if (!amended) {
            history.move(
                session, order, OrderState.PLACED, "paid in another way", actor.toString());
          }
        });
  }
}
