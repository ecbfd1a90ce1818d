package org.balcao.frontoffice.cart;

import java.util.UUID;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.security.Actor;
import org.jspecify.annotations.Nullable;

/** Whose a cart is: a customer's or a guest's. */
record CartOwner(@Nullable UUID customerId, @Nullable String guestId) {

  static CartOwner customer(UUID customerId) {
    return new CartOwner(customerId, null);
  }

  static CartOwner guest(String guestId) {
    return new CartOwner(null, guestId);
  }

  /** The actor itself, which has to be a buyer. */
  static CartOwner of(Actor actor) {
    return switch (actor.kind()) {
      case CUSTOMER -> customer(UUID.fromString(actor.id()));
      case GUEST -> guest(actor.id());
      case STAFF, SYSTEM ->
          throw new InvalidRequestException(
              "BAL-CRT001",
              "actor: only guests and customers have carts of their own; staff open one for a"
                  + " customer, or use one by its id");
    };
  }

  /** Unique among open carts. */
  String openKey() {
    return customerId == null ? "G:" + guestId : "C:" + customerId;
  }
}
