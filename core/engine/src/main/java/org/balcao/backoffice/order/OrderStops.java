package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;

/** The commands by which staff stop an order, and let one go on that was stopped. */
@Dependent
class OrderStops {
  static final String RELEASE = "order.release";
  private static final String HOLD = "order.hold";

  private final OrderCommands commands;
  private final OrderHistory history;
  private final OrderSteps ownSteps;
  private final OrderHolds holds;
  private final Payments payments;

  @Inject
  OrderStops(
      OrderCommands commands,
      OrderHistory history,
      OrderSteps ownSteps,
      OrderHolds holds,
      Payments payments) {
    this.commands = commands;
    this.history = history;
    this.ownSteps = ownSteps;
    this.holds = holds;
    this.payments = payments;
  }

  OrderView hold(Actor actor, UUID orderId, String reason) {
    OrderCommands.requireReason(reason);
    return commands.change(
        actor,
        orderId,
        HOLD,
        Access.staff(Orders.WRITE),
        reason,
        (session, order) ->
            holds.place(session, order, PlaceHold.of(PlaceHold.STAFF, reason), actor.toString()));
  }

  OrderView hold(Actor actor, UUID orderId, PlaceHold wish) {
    holds.check(wish);
    return commands.change(
        actor,
        orderId,
        HOLD,
        Access.staff(Orders.WRITE),
        wish,
        (session, order) -> holds.place(session, order, wish, actor.toString()));
  }

  OrderView release(Actor actor, UUID orderId, UUID holdId, String reason) {
    OrderCommands.requireReason(reason);
    return commands.change(
        actor,
        orderId,
        RELEASE,
        Access.staff(Orders.WRITE),
        List.of(holdId.toString(), reason),
        (session, order) -> holds.release(session, order, holdId, reason, actor.toString()));
  }

  OrderView releaseAll(Actor actor, UUID orderId, Optional<String> code, String reason) {
    OrderCommands.requireReason(reason);
    return commands.change(
        actor,
        orderId,
        "order.release-all",
        Access.staff(Orders.WRITE),
        List.of(code.orElse("*"), reason),
        (session, order) ->
            holds.releaseAll(
                session,
                order,
                hold -> code.isEmpty() || code.get().equals(hold.code()),
                reason,
                actor.toString()));
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
          holds.releaseAll(
              session,
              order,
              hold -> hold.code().equals(PlaceHold.STAFF),
              "resumed",
              actor.toString());
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
          // It may have been held too; then that is still the case.
          Optional<String> held = holds.standing(session, order);
          if (held.isPresent()) {
            history.move(session, order, OrderState.ON_HOLD, held.get(), actor.toString());
          } else {
            history.goOn(session, order, actor.toString());
          }
        });
  }

  /** Puts an order before a person, where it can still be stopped. */
  void needsAttention(Session session, OrderEntity order, String reason) {
    if (order.state.next().contains(OrderState.NEEDS_ATTENTION)) {
      history.move(session, order, OrderState.NEEDS_ATTENTION, reason, "process");
    }
  }
}
