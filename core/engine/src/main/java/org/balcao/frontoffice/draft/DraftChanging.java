package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.balcao.backoffice.order.OrderConfiguration;
import org.balcao.backoffice.order.Orders;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.cart.DraftCarts;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.approval.Proposal;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.eclipse.microprofile.config.Config;

/** The commands that change a draft that is open. */
@Dependent
class DraftChanging {
  static final String CHANGE = "draft.change";
  static final Access WRITING = Access.staff(Drafts.WRITE);
  private static final Access PRICING = Access.staff(Orders.PRICE_OVERRIDE);

  private final Commands commands;
  private final DraftTable table;
  private final DraftReading reading;
  private final DraftPlanning planning;
  private final DraftCarts carts;
  private final Approvals approvals;
  private final Events events;
  private final StoreClock clock;
  private final Limits alone;
  private final Duration expires;

  @Inject
  DraftChanging(
      Commands commands,
      DraftTable table,
      DraftReading reading,
      DraftPlanning planning,
      DraftCarts carts,
      Approvals approvals,
      Events events,
      StoreClock clock,
      Config config) {
    this.commands = commands;
    this.table = table;
    this.reading = reading;
    this.planning = planning;
    this.carts = carts;
    this.approvals = approvals;
    this.events = events;
    this.clock = clock;
    this.alone = OrderConfiguration.PRICE_OVERRIDE_ALONE.find(config).orElse(Limits.none());
    this.expires = DraftConfiguration.EXPIRES.in(config);
  }

  /** What is proposed to a second person, and what it was compared with. */
  public record Wish(UUID draftId, DraftChange change, Money goods, Money overridden) {}

  /** What the gate remembers of a change. */
  public record Done(UUID draftId, Optional<UUID> awaiting) {}

  Done change(Actor actor, UUID id, DraftChange change) {
    DraftChecks.check(change);
    commands.require(actor, CHANGE, WRITING);
    if (!change.prices().isEmpty()) {
      commands.require(actor, CHANGE, PRICING);
    }
    return commands.run(
        actor,
        command(CHANGE, WRITING, id, change),
        Done.class,
        session -> {
          Draft draft = open(session, id, change.version());
          DraftChecks.checkCurrency(draft, change);
          DraftPlan plan = planning.plan(draft, change);
          if (plan.further()) {
            // More pieces for less is another price too.
            commands.require(actor, CHANGE, PRICING);
            if (actor.kind() == Actor.Kind.STAFF && alone.exceededBy(plan.overridden())) {
              return new Done(id, Optional.of(propose(session, actor, draft, change, plan)));
            }
          }
          save(session, draft, plan);
          return new Done(id, Optional.empty());
        });
  }

  private UUID propose(
      Session session, Actor actor, Draft draft, DraftChange change, DraftPlan plan) {
    return approvals.propose(
        session,
        actor,
        new Proposal(
            CHANGE,
            subject(draft.id()),
            new Wish(draft.id(), change, draft.cart().total(), plan.overridden()),
            Optional.of(plan.overridden()),
            change.reason().isBlank() ? "more at a price that was agreed on" : change.reason()));
  }

  /** Does what was proposed, once somebody else agreed, if it still means the same. */
  void carryOut(Granted granted) {
    Wish wish = granted.payload(Wish.class);
    commands.run(
        granted.approver(),
        command(CHANGE, PRICING, wish.draftId(), wish.change()),
        Boolean.class,
        session -> {
          Draft draft = open(session, wish.draftId());
          DraftPlan plan = planning.plan(draft, wish.change().on(draft.version()));
          if (!draft.cart().total().equals(wish.goods())
              || !plan.overridden().equals(wish.overridden())) {
            throw new ConflictException(
                "BAL-DRF004",
                "draft "
                    + draft.id()
                    + " is another one than when this was proposed; propose it anew");
          }
          save(session, draft, plan);
          granted.settle(session);
          return Boolean.TRUE;
        });
  }

  UUID describe(Actor actor, UUID id, int version, DraftDetails details) {
    DraftChecks.check(details);
    return edit(
        actor,
        id,
        "draft.describe",
        List.of(version, details),
        (session, draft) -> {
          requireVersion(draft, version);
          table.describe(session, id, details);
          keep(session, draft);
          return draft;
        });
  }

  UUID cancel(Actor actor, UUID id, String reason) {
    DraftChecks.checkReason(reason);
    return commands.run(
        actor,
        command("draft.cancel", WRITING, id, reason),
        UUID.class,
        session -> {
          if (table.get(session, id).state() != Draft.State.CANCELLED) {
            open(session, id);
            carts.close(session, id);
            table.close(session, id, Draft.State.CANCELLED, reason);
            events.publish(session, new DraftCancelled(id));
          }
          return id;
        });
  }

  /** Work on a draft that is open and locked. */
  UUID edit(
      Actor actor, UUID id, String name, Object request, BiFunction<Session, Draft, Draft> work) {
    return commands.run(
        actor,
        command(name, WRITING, id, request),
        UUID.class,
        session -> work.apply(session, open(session, id)).id());
  }

  private void save(Session session, Draft draft, DraftPlan plan) {
    carts.save(session, draft.id(), plan.items(), plan.agreed());
    touched(session, draft);
  }

  /** Writes a draft's lines as they are, so that its version shows that something else changed. */
  private void keep(Session session, Draft draft) {
    List<CartItem> items =
        draft.cart().lines().stream().map(l -> new CartItem(l.sku(), l.quantity())).toList();
    carts.save(session, draft.id(), items, Map.of());
    touched(session, draft);
  }

  void fix(Session session, Draft draft) {
    save(session, draft, planning.fixed(draft));
  }

  private void touched(Session session, Draft draft) {
    table.touch(session, table.get(session, draft.id()), clock.now().plus(expires));
  }

  private Draft open(Session session, UUID id, int version) {
    Draft draft = open(session, id);
    requireVersion(draft, version);
    return draft;
  }

  private static void requireVersion(Draft draft, int version) {
    if (draft.version() != version) {
      throw DraftChecks.changedMeanwhile(draft.id());
    }
  }

  /** The draft, which nobody else changes or places until the unit has ended. */
  private Draft open(Session session, UUID id) {
    table.get(session, id).requireOpen(clock.now());
    carts.lock(session, id);
    return reading.view(session, id);
  }

  static Command command(String name, Access access, UUID id, Object request) {
    return new Command(name, access, subject(id), List.of(id.toString(), request));
  }

  static String subject(UUID id) {
    return "draft " + id;
  }
}
