package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;

/** The command that cancels an order of which nothing has left, as the hooks let it. */
@Dependent
class OrderCancelling {
  private static final String CANCEL = "order.cancel";
  private static final Access ACCESS = Access.buyers(Orders.CANCEL);

  private final Commands commands;
  private final OrderCommands orderCommands;
  private final OrderReading reading;
  private final OrderShipments shipments;
  private final OrderHistory history;
  private final OrderHooks hooks;

  @Inject
  OrderCancelling(
      Commands commands,
      OrderCommands orderCommands,
      OrderReading reading,
      OrderShipments shipments,
      OrderHistory history,
      OrderHooks hooks) {
    this.commands = commands;
    this.orderCommands = orderCommands;
    this.reading = reading;
    this.shipments = shipments;
    this.history = history;
    this.hooks = hooks;
  }

  OrderView cancel(Actor actor, UUID orderId, String reason) {
    OrderCommands.requireReason(reason);
    if (!hooks.askedBeforeCancelling()) {
      return cancelled(actor, orderId, reason);
    }
    return orderCommands.attempt(
        actor,
        orderId,
        CANCEL,
        ACCESS,
        reason,
        () -> {
          hooks.beforeCancelling(actor, orderToCancel(actor, orderId));
          return cancelled(actor, orderId, reason);
        });
  }

  /** Whoever may cancel an order may have it looked at for that. */
  private OrderView orderToCancel(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        CANCEL,
        ACCESS,
        session -> reading.view(session, reading.owned(session, actor, orderId)));
  }

  private OrderView cancelled(Actor actor, UUID orderId, String reason) {
    return orderCommands.change(
        actor,
        orderId,
        CANCEL,
        ACCESS,
        reason,
        (session, order) -> {
          if (order.state == OrderState.CANCELLING || order.state == OrderState.CANCELLED) {
            return;
          }
          if (shipments.underWay(session, order)) {
            throw new ConflictException(
                "BAL-ORD003",
                "goods of order " + order.number + " have left: have them brought back first");
          }
          history.move(session, order, OrderState.CANCELLING, reason, actor.toString());
        });
  }
}
