package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;

/** Takes orders in, as the hooks let them. */
@Dependent
class OrderEntry {
  private static final String PLACE = "order.place";

  private final Commands commands;
  private final OrderPlacement placement;
  private final OrderReading reading;
  private final OrderTenders tenders;
  private final OrderHooks hooks;
  private final Ids ids;

  @Inject
  OrderEntry(
      Commands commands,
      OrderPlacement placement,
      OrderReading reading,
      OrderTenders tenders,
      OrderHooks hooks,
      Ids ids) {
    this.commands = commands;
    this.placement = placement;
    this.reading = reading;
    this.tenders = tenders;
    this.hooks = hooks;
    this.ids = ids;
  }

  PlaceOrder prepare(Actor actor, PlaceOrder request) {
    commands.require(actor, PLACE, Access.buyers(Orders.WRITE));
    return hooks.prepared(actor, request);
  }

  OrderView place(Actor actor, PlaceOrder request) {
    Access access = Access.buyers(Orders.WRITE);
    commands.require(actor, PLACE, access);
    OrderPlacement.check(request);
    tenders.check(request.gateway(), request.tenders());
    Access.owned(actor, request.customerId(), request.guestId(), "order", "of another buyer");
    UUID orderId = ids.next();
    Command command = new Command(PLACE, access, OrderCommands.subject(orderId), request);
    if (OpenTransactions.active()) {
      // Who places an order within a unit of its own has prepared it before.
      return place(actor, command, orderId, request);
    }
    return commands.attempt(
        actor,
        command,
        OrderView.class,
        () -> place(actor, command, orderId, hooks.prepared(actor, request)));
  }

  private OrderView place(Actor actor, Command command, UUID orderId, PlaceOrder request) {
    return commands.run(
        actor,
        command,
        OrderView.class,
        session -> {
          OrderEntity order = placement.place(session, orderId, request, actor.toString());
          if (!request.tenders().isEmpty()) {
            tenders.take(session, order, request.tenders(), Money.zero(request.total().currency()));
          }
          return reading.view(session, order);
        });
  }
}
