package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.checkout.DraftedCarts;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;

/** What the checkout has to know of carts that are drafts. */
@ApplicationScoped
@Typed(DraftedCarts.class)
final class DraftPlacing implements DraftedCarts {
  private final UnitOfWork unit;
  private final DraftTable table;
  private final Events events;
  private final StoreClock clock;

  @Inject
  DraftPlacing(UnitOfWork unit, DraftTable table, Events events, StoreClock clock) {
    this.unit = unit;
    this.table = table;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Optional<String> admit(Actor actor, UUID cartId) {
    Optional<DraftRow> draft = unit.call(session -> table.find(session, cartId));
    if (draft.isEmpty()) {
      return Optional.empty();
    }
    if (!actor.buys()) {
      throw new ConflictException(
          "BAL-DRF009", "cart " + cartId + " is a draft; staff place it as one, by Drafts.place");
    }
    return Optional.ofNullable(draft.get().requireInvited(clock.now()).details().channel());
  }

  @Override
  public void placed(Session session, Actor actor, UUID cartId, OrderView order) {
    table.placed(session, cartId, order.id());
    events.publish(session, new DraftPlaced(cartId, order.id(), order.number(), actor.buys()));
  }
}
