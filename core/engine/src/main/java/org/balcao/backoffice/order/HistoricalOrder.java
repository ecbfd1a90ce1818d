package org.balcao.backoffice.order;

import java.time.Instant;
import java.util.List;

/**
 * An order that was placed and ended elsewhere, before it came into this store. Its {@code
 * toString} shows no personal data.
 *
 * @param order what was ordered; its carrier and gateway are names and are not asked
 * @param state {@link OrderState#COMPLETED} or {@link OrderState#CANCELLED}
 * @param payment how far it was paid
 * @param placedAt when it was placed
 * @param endedAt when it ended, not before it was placed
 * @param returned how many of each line came back, in the sequence of the lines
 * @param reason how it came here, 1 to 500 characters
 */
public record HistoricalOrder(
    PlaceOrder order,
    OrderState state,
    PaymentState payment,
    Instant placedAt,
    Instant endedAt,
    List<Integer> returned,
    String reason) {
  /** Copies the list, and refuses what is no history. */
  public HistoricalOrder {
    returned = List.copyOf(returned);
    if (!state.ended()) {
      throw new IllegalArgumentException("an order of the past is completed or cancelled");
    }
    if (endedAt.isBefore(placedAt)) {
      throw new IllegalArgumentException("an order does not end before it is placed");
    }
    if (returned.size() != order.lines().size()) {
      throw new IllegalArgumentException("of each line is told how many came back");
    }
  }

  @Override
  public String toString() {
    return "HistoricalOrder[" + state + ", " + order.total() + "]";
  }
}
