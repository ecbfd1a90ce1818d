package org.balcao.frontoffice.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.spi.Money;

/**
 * A draft as staff see it. Its {@code toString} shows no personal data.
 *
 * @param id of the draft and of its cart
 * @param version grows with every change
 * @param cart what is in it, and what that costs before delivery and before tax on top
 * @param details what is written about it
 * @param overridden how far its lines are from the price list, taken together
 * @param createdBy whoever made it
 * @param invitedUntil until when its buyer may complete it; empty if nobody was invited
 * @param expiresAt when it is closed unless it was placed
 * @param orderId what it became
 * @param reason why it was cancelled
 */
public record Draft(
    UUID id,
    int version,
    State state,
    Cart cart,
    DraftDetails details,
    Money overridden,
    String createdBy,
    Optional<Instant> invitedUntil,
    Instant createdAt,
    Instant changedAt,
    Instant expiresAt,
    Optional<UUID> orderId,
    Optional<String> reason) {

  /** Where a draft stands. */
  public enum State {
    /** It can be changed and placed. */
    OPEN,
    /** It became an order. Final. */
    PLACED,
    /** It is not wanted any more. Final. */
    CANCELLED,
    /** Nobody placed it in time. Final. */
    EXPIRED
  }

  @Override
  public String toString() {
    return "Draft[" + id + ", " + state + "]";
  }
}
