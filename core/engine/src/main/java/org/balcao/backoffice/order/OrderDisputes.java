package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;

/** The commands for an order that has left and with which the buyer is not content. */
@Dependent
class OrderDisputes {
  private final OrderCommands commands;
  private final OrderShipments shipments;
  private final OrderHistory history;

  @Inject
  OrderDisputes(OrderCommands commands, OrderShipments shipments, OrderHistory history) {
    this.commands = commands;
    this.shipments = shipments;
    this.history = history;
  }

  OrderView dispute(Actor actor, UUID orderId, String reason) {
    OrderCommands.requireReason(reason);
    return commands.change(
        actor,
        orderId,
        "order.dispute",
        Access.buyers(Orders.WRITE),
        reason,
        (session, order) -> {
          if (!shipments.underWay(session, order)) {
            throw new ConflictException(
                "BAL-ORD011", "nothing of order " + order.number + " has left; cancel it instead");
          }
          history.move(session, order, OrderState.DISPUTED, reason, actor.toString());
        });
  }

  OrderView resolve(Actor actor, UUID orderId, String resolution) {
    OrderCommands.requireReason(resolution);
    return commands.change(
        actor,
        orderId,
        "order.resolve-dispute",
        Access.staff(Orders.WRITE),
        resolution,
        (session, order) -> {
          if (order.state != OrderState.DISPUTED) {
            throw new ConflictException(
                "BAL-ORD012", "order " + order.number + " is " + order.state + ", not disputed");
          }
          // The process completes it at once where everything is delivered and paid.
          history.move(session, order, OrderState.CONFIRMED, resolution, actor.toString());
        });
  }
}
