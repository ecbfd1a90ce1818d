package org.balcao.frontoffice.cart;

import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;

/** The head of a cart as it is stored. */
record CartRow(
    UUID id,
    int version,
    Cart.State state,
    CartOwner owner,
    Currency currency,
    Locale locale,
    Instant changedAt,
    boolean draft) {

  /** Refuses buyers other than its own. */
  CartRow requireOwned(Actor actor) {
    Access.owned(actor, owner.customerId(), owner.guestId(), "cart", id);
    return this;
  }

  /** Refuses a cart that staff put together: only they change it, as a draft. */
  CartRow requireBuyers() {
    if (draft) {
      throw new ConflictException(
          "BAL-CRT006", "cart " + id + " is a draft that was put together for its buyer");
    }
    return this;
  }

  /** Refuses a cart that was ordered, merged or closed. */
  CartRow requireOpen() {
    if (state != Cart.State.OPEN) {
      throw new ConflictException(
          "BAL-CRT002",
          "cart " + id + " is " + state + " and is not changed any more; take another");
    }
    return this;
  }
}
