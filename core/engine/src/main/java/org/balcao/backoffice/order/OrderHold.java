package org.balcao.backoffice.order;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A reason for which an order is stopped. An order has as many as there are reasons, and goes on
 * when the last of them is released. Its {@code toString} does not show the text.
 *
 * @param code one of {@code balcao.orders.hold-reasons}, or {@link PlaceHold#STAFF}
 * @param text in the words of who placed it; may be empty
 * @param placedBy kind and account
 * @param releaseAt when it ends by itself
 * @param releasedBy kind and account, once it is released
 */
public record OrderHold(
    UUID id,
    UUID orderId,
    String code,
    String text,
    String placedBy,
    Instant placedAt,
    Optional<Instant> releaseAt,
    Optional<String> releasedBy,
    Optional<Instant> releasedAt) {

  /** Whether it still stops the order. */
  public boolean open() {
    return releasedAt.isEmpty();
  }

  /** As it is shown beside the order. */
  String reason() {
    if (code.equals(PlaceHold.STAFF) && !text.isEmpty()) {
      return text;
    }
    return text.isEmpty() ? code : code + ": " + text;
  }

  @Override
  public String toString() {
    return "OrderHold[" + id + ", " + code + "]";
  }
}
