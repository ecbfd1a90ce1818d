package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.Holding;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
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

/** The commands that change what is ordered after an order was placed. */
@Dependent
class OrderAmending {
  static final String AMEND = OrderReading.AMEND;
  private static final String PREVIEW = "order.preview-amendment";
  private static final Access STAFF = Access.staff(Orders.WRITE);
  private static final Access PRICING = Access.staff(Orders.PRICE_OVERRIDE);

  private final Commands commands;
  private final OrderCommands orderCommands;
  private final OrderReading reading;
  private final AmendmentPlanning planning;
  private final OrderAmendments amendments;
  private final OrderPayments payments;
  private final Approvals approvals;
  private final Limits alone;

  @Inject
  OrderAmending(
      Commands commands,
      OrderCommands orderCommands,
      OrderReading reading,
      AmendmentPlanning planning,
      OrderAmendments amendments,
      OrderPayments payments,
      Approvals approvals,
      Config config) {
    this.commands = commands;
    this.orderCommands = orderCommands;
    this.reading = reading;
    this.planning = planning;
    this.amendments = amendments;
    this.payments = payments;
    this.approvals = approvals;
    this.alone = OrderConfiguration.PRICE_OVERRIDE_ALONE.find(config).orElse(Limits.none());
  }

  /** What is proposed to a second person, and what the order cost then. */
  public record Wish(UUID orderId, Amendment change, Money total) {
    @Override
    public String toString() {
      return "Wish[" + orderId + ", " + change + "]";
    }
  }

  Amended amend(Actor actor, UUID orderId, Amendment change) {
    OrderCommands.requireReason(change.reason());
    commands.require(actor, AMEND, STAFF);
    if (change.overridesPrices()) {
      commands.require(actor, AMEND, PRICING);
    }
    Command command = command(STAFF, orderId, change);
    return commands.attempt(
        actor,
        command,
        Amended.class,
        () -> {
          AmendmentPlan plan = plan(actor, AMEND, STAFF, orderId, change);
          if (plan.overridden().isPositive()) {
            // More pieces for another price than the list's are another price, too.
            commands.require(actor, AMEND, PRICING);
          }
          return commands.run(
              actor,
              command,
              Amended.class,
              session -> amend(session, actor, orderId, change, plan));
        });
  }

  private Amended amend(
      Session session, Actor actor, UUID orderId, Amendment change, AmendmentPlan plan) {
    OrderEntity order = reading.find(session, orderId);
    if (actor.kind() == Actor.Kind.STAFF && exceeds(session, order, plan)) {
      amendments.requireAmendable(session, order, false);
      Wish wish = new Wish(orderId, change, order.money(order.total));
      UUID proposal =
          approvals.propose(
              session,
              actor,
              new Proposal(
                  AMEND,
                  OrderCommands.subject(orderId),
                  wish,
                  Optional.of(plan.overridden()),
                  change.reason()));
      return new Amended(reading.view(session, order), Optional.of(proposal));
    }
    apply(session, order, actor, change, plan, plan.overridden());
    return new Amended(reading.view(session, order), Optional.empty());
  }

  /** Does what was proposed, once somebody else agreed, if the order still costs the same. */
  void carryOut(Granted granted) {
    Wish wish = granted.payload(Wish.class);
    Actor approver = granted.approver();
    OrderView now =
        commands.ask(
            approver,
            AMEND,
            PRICING,
            session -> reading.view(session, reading.find(session, wish.orderId())));
    if (!now.total().equals(wish.total())) {
      throw new ConflictException(
          "BAL-ORD006",
          "order "
              + now.number()
              + " costs "
              + now.total()
              + " now, not "
              + wish.total()
              + " as it did when this was proposed; propose it anew");
    }
    Amendment change = wish.change().on(now.version());
    AmendmentPlan plan = plan(approver, AMEND, PRICING, wish.orderId(), change);
    commands.run(
        approver,
        command(PRICING, wish.orderId(), change),
        Boolean.class,
        session -> {
          OrderEntity order = reading.find(session, wish.orderId());
          apply(session, order, approver, change, plan, Money.zero(plan.overridden().currency()));
          granted.settle(session);
          return Boolean.TRUE;
        });
  }

  /** The change that buyers may make too, while nothing is paid. */
  OrderView edit(Actor actor, UUID orderId, EditOrder edit) {
    Access access = Access.buyers(Orders.WRITE);
    Amendment change =
        new Amendment(
            List.of(),
            edit.quantities(),
            List.of(),
            null,
            edit.delivery(),
            "edited before it was paid",
            edit.version());
    commands.require(actor, OrderReading.EDIT, access);
    return orderCommands.attempt(
        actor,
        orderId,
        OrderReading.EDIT,
        access,
        edit,
        () -> {
          AmendmentPlan plan = plan(actor, OrderReading.EDIT, access, orderId, change);
          if (plan.overridden().isPositive()) {
            throw new InvalidRequestException(
                "BAL-ORD005",
                List.of(
                    "quantities: more pieces of a line whose price is another one by now; order"
                        + " them separately"));
          }
          return orderCommands.change(
              actor,
              orderId,
              OrderReading.EDIT,
              access,
              edit,
              (session, order) ->
                  amendments.apply(
                      session, order, change, plan, actor.toString(), plan.overridden(), true));
        });
  }

  AmendmentPreview preview(Actor actor, UUID orderId, Amendment change) {
    AmendmentPlan plan = plan(actor, PREVIEW, STAFF, orderId, change);
    return commands.ask(
        actor,
        PREVIEW,
        STAFF,
        session -> {
          OrderEntity order = reading.find(session, orderId);
          Holding holding = amendments.requireAmendable(session, order, false);
          Money before = order.money(order.total);
          Money zero = Money.zero(before.currency());
          Money due = payments.due(order, holding).plus(plan.total().minus(before));
          return new AmendmentPreview(
              plan.lines(),
              plan.tax(),
              before,
              plan.total(),
              due.isPositive() ? due : zero,
              due.isNegative() ? due.negated() : zero,
              exceeds(session, order, plan));
        });
  }

  /** What is to be paid yet; nothing where the order waits for no money. */
  Money due(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "order.due",
        Access.buyers(Orders.READ),
        session -> {
          OrderEntity order = reading.owned(session, actor, orderId);
          Money due = payments.due(order, payments.holding(session, order));
          boolean wanted =
              order.state != OrderState.CANCELLING && order.state != OrderState.CANCELLED;
          return wanted && due.isPositive() ? due : Money.zero(due.currency());
        });
  }

  private AmendmentPlan plan(
      Actor actor, String name, Access access, UUID orderId, Amendment change) {
    commands.require(actor, name, access);
    AmendmentPlanning.Subject subject =
        commands.ask(
            actor,
            name,
            access,
            session -> {
              OrderEntity order = reading.owned(session, actor, orderId);
              return new AmendmentPlanning.Subject(
                  reading.recorded(session, order), order.lastLine);
            });
    if (subject.order().version() != change.version()) {
      throw new ConflictException(
          "BAL-ORD006",
          "order " + subject.order().number() + " was changed meanwhile; look at it again");
    }
    return planning.plan(subject, change);
  }

  /** Whether one person would have changed more prices of the order than one may alone. */
  private boolean exceeds(Session session, OrderEntity order, AmendmentPlan plan) {
    return plan.overridden().isPositive()
        && alone.exceededBy(amendments.overriddenAlone(session, order).plus(plan.overridden()));
  }

  private void apply(
      Session session,
      OrderEntity order,
      Actor actor,
      Amendment change,
      AmendmentPlan plan,
      Money overriddenAlone) {
    amendments.apply(session, order, change, plan, actor.toString(), overriddenAlone, false);
    orderCommands.changed(session, order);
  }

  private static Command command(Access access, UUID orderId, Amendment change) {
    return new Command(
        AMEND, access, OrderCommands.subject(orderId), List.of(orderId.toString(), change));
  }
}
