package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;

/** The commands that change what is ordered, and how it is paid, while it is not paid yet. */
@Dependent
class OrderEditing {
  private final Commands commands;
  private final OrderCommands orderCommands;
  private final OrderReading reading;
  private final OrderChanges changes;
  private final OrderPayments payments;
  private final OrderTenders tenders;
  private final OrderTexts texts;
  private final OrderHistory history;

  @Inject
  OrderEditing(
      Commands commands,
      OrderCommands orderCommands,
      OrderReading reading,
      OrderChanges changes,
      OrderPayments payments,
      OrderTenders tenders,
      OrderTexts texts,
      OrderHistory history) {
    this.commands = commands;
    this.orderCommands = orderCommands;
    this.reading = reading;
    this.changes = changes;
    this.payments = payments;
    this.tenders = tenders;
    this.texts = texts;
    this.history = history;
  }

  OrderView edit(Actor actor, UUID orderId, EditOrder change) {
    Access access = Access.buyers(Orders.WRITE);
    commands.require(actor, OrderReading.EDIT, access);
    RecordedOrder recorded =
        commands.ask(
            actor,
            OrderReading.EDIT,
            access,
            session -> reading.recorded(session, reading.owned(session, actor, orderId)));
    OrderChanges.Plan plan = changes.plan(recorded, change);
    return orderCommands.change(
        actor,
        orderId,
        OrderReading.EDIT,
        access,
        change,
        (session, order) -> changes.apply(session, order, change, plan));
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
          if (order.state != OrderState.PAYMENT_DECLINED) {
            throw new ConflictException(
                "BAL-ORD008",
                "order " + order.number + " is " + order.state + "; no other payment is needed");
          }
          order.gateway = payment.gateway();
          order.paymentToken = payment.token().orElse(null);
          order.paymentDetails = texts.write(payment.attributes());
          Money authorized = payments.summary(session, order).authorized();
          tenders.take(session, order, payment.tenders(), authorized);
          Money left =
              order.money(order.total).minus(payments.summary(session, order).authorized());
          // What the tenders have drawn may be all.
          if (left.isPositive()) {
            tenders.openNext(session, order, left);
          }
          history.move(session, order, OrderState.PLACED, "paid in another way", actor.toString());
        });
  }
}
