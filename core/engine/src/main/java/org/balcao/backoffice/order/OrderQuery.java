package org.balcao.backoffice.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders to show, newest first. Every condition that is not {@code null} must hold.
 *
 * @param state in this state
 * @param customerId of this customer; a buyer's own id is put here whatever it asks
 * @param email of this address, regardless of case
 * @param placedFrom placed at or after
 * @param placedBefore placed before
 * @param after only what comes after this order: the last one of the page before
 * @param most at most so many, 1 to 500
 */
public record OrderQuery(
    @Nullable OrderState state,
    @Nullable UUID customerId,
    @Nullable String email,
    @Nullable Instant placedFrom,
    @Nullable Instant placedBefore,
    @Nullable UUID after,
    int most) {
  /** The newest orders. */
  public static OrderQuery newest(int most) {
    return new OrderQuery(null, null, null, null, null, null, most);
  }

  /** The newest orders in a state. */
  public static OrderQuery in(OrderState state, int most) {
    return new OrderQuery(state, null, null, null, null, null, most);
  }
}
