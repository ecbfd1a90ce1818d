package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;

/** The commands by which staff stop an order, and let one go on that was stopped. */
@Dependent
class OrderStops {
  private final OrderCommands commands;
  private final OrderHistory history;
  private final OrderSteps ownSteps;
  private final Inventory inventory;
  private final Payments payments;

  @Inject
  OrderStops(
      OrderCommands commands,
      OrderHistory history,
      OrderSteps ownSteps,
      Inventory inventory,
      Payments payments) {
    this.commands = commands;
    this.history = history;
    this.ownSteps = ownSteps;
    this.inventory = inventory;
    this.payments = payments;
  }

  OrderView hold(Actor actor, UUID orderId, String reason) {
    OrderCommands.requireReason(reason);
    return commands.change(
        actor,
        orderId,
        "order.hold",
        Access.staff(Orders.WRITE),
        reason,
        (session, order) -> {
          inventory.confirm(session, order.reference());
          history.move(session, order, OrderState.ON_HOLD, reason, actor.toString());
        });
  }

  OrderView resume(Actor actor, UUID orderId) {
    return commands.change(
        actor,
        orderId,
        "order.resume",
        Access.staff(Orders.WRITE),
        "",
        (session, order) -> {
          if (order.state != OrderState.ON_HOLD) {
            throw new ConflictException(
                "BAL-ORD009", "order " + order.number + " is " + order.state + ", not on hold");
          }
          goOn(session, order, actor);
        });
  }

  OrderView retry(Actor actor, UUID orderId) {
    return commands.change(
        actor,
        orderId,
        "order.retry",
        Access.staff(Orders.WRITE),
        "",
        (session, order) -> {
          if (order.state != OrderState.NEEDS_ATTENTION) {
            throw new ConflictException(
                "BAL-ORD010",
                "order " + order.number + " is " + order.state + " and needs no attention");
          }
          payments.retry(session, order.id);
          ownSteps.retry(session, order);
          goOn(session, order, actor);
        });
  }

  /** Back to where it was when it was stopped. */
  private void goOn(Session session, OrderEntity order, Actor actor) {
    OrderState to = order.resumeState == null ? OrderState.CONFIRMED : order.resumeState;
    history.move(session, order, to, null, actor.toString());
  }

  /** Puts an order before a person, where it can still be stopped. */
  void needsAttention(Session session, OrderEntity order, String reason) {
    if (order.state.next().contains(OrderState.NEEDS_ATTENTION)) {
      history.move(session, order, OrderState.NEEDS_ATTENTION, reason, "process");
    }
  }
}
