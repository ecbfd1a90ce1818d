package org.balcao.frontoffice.checkout;

import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;

/** Whoever keeps the drafts of which some carts are, asked when such a cart is checked out. */
public interface DraftedCarts {

  /**
   * Refuses an actor who may not order the cart now; asked before the unit of work. Whatever
   * changes the answer afterwards changes the cart's version too.
   *
   * @return the sales channel of the draft; empty where it names none, or the cart is no draft
   */
  Optional<String> admit(Actor actor, UUID cartId);

  /** Notes that the cart became that order, in the unit of work in which it did. */
  void placed(Session session, Actor actor, UUID cartId, OrderView order);
}
