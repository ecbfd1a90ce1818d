package org.balcao.frontoffice.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.draft.Draft;

/**
 * Who is written to. Its {@code toString} shows no personal data.
 *
 * @param about the id of the order, or of the draft that may become one
 */
record Addressee(UUID about, Optional<UUID> customerId, String email, String name, Locale locale) {

  static Addressee of(OrderView order) {
    return new Addressee(
        order.id(), order.customerId(), order.email(), order.buyerName(), order.locale());
  }

  static Addressee of(Draft draft) {
    return new Addressee(
        draft.id(),
        draft.cart().customerId(),
        draft.details().buyer().email(),
        draft.details().buyer().name(),
        draft.cart().locale());
  }

  @Override
  public String toString() {
    return "Addressee[of " + about + "]";
  }
}
