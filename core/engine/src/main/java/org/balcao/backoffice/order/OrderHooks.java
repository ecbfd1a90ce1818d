package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.hook.Hooks;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.hook.HookPoints;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.hook.Situation;

/** Asks the hooks about orders, outside any unit of work. */
@Dependent
class OrderHooks {
  private final Hooks hooks;
  private final StoreClock clock;

  @Inject
  OrderHooks(Hooks hooks, StoreClock clock) {
    this.hooks = hooks;
    this.clock = clock;
  }

  /** The order as it may be placed, with what was contributed to it. */
  PlaceOrder prepared(Actor actor, PlaceOrder request) {
    if (!hooks.asked(HookPoints.CHECKOUT_PLACE) && !hooks.asked(HookPoints.CHECKOUT_PAYMENT)) {
      return request;
    }
    OrderFacts facts = facts(request);
    hooks.validate(situation(HookPoints.CHECKOUT_PLACE, actor, facts));
    Map<String, String> attributes =
        hooks.contribute(
            situation(HookPoints.CHECKOUT_PAYMENT, actor, facts), request.paymentAttributes());
    return request.withPaymentAttributes(attributes);
  }

  boolean askedBeforeCancelling() {
    return hooks.asked(HookPoints.ORDER_CANCEL);
  }

  void beforeCancelling(Actor actor, OrderView order) {
    hooks.validate(situation(HookPoints.ORDER_CANCEL, actor, facts(order)));
  }

  private Situation situation(String point, Actor actor, OrderFacts facts) {
    return new Situation(point, clock.now(), !actor.buys(), facts);
  }

  private static OrderFacts facts(PlaceOrder order) {
    return new OrderFacts(
        Optional.empty(),
        Optional.ofNullable(order.number()),
        "NEW",
        Optional.ofNullable(order.customerId()).map(UUID::toString),
        order.email(),
        order.locale(),
        order.billing(),
        order.delivery(),
        order.lines().stream()
            .map(l -> new OrderFacts.Line(l.sku(), l.name(), l.quantity(), l.unitPrice()))
            .toList(),
        order.total(),
        order.gateway(),
        order.carrier(),
        order.service());
  }

  static OrderFacts facts(OrderView order) {
    return new OrderFacts(
        Optional.of(order.id().toString()),
        Optional.of(order.number()),
        order.state().name(),
        order.customerId().map(UUID::toString),
        order.email(),
        order.locale(),
        order.billing(),
        order.delivery(),
        order.lines().stream()
            .map(l -> new OrderFacts.Line(l.sku(), l.name(), l.quantity(), l.unitPrice()))
            .toList(),
        order.total(),
        order.gateway(),
        order.carrier(),
        order.service());
  }
}
