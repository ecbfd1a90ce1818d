package org.balcao.backoffice.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.backoffice.order.HistoricalOrder;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.order.PlaceOrder;
import org.balcao.spi.Money;

/**
 * An order as a file has it, checked.
 *
 * @param line where it begins
 * @param number at its source
 * @param place what was ordered, under its number in this store
 * @param end how it ended; empty for an open one
 * @param refunded what was given back
 * @param digest of all that the file says of it
 */
record ReadOrder(
    long line, String number, PlaceOrder place, Optional<End> end, Money refunded, String digest) {

  /** How an order ended elsewhere. */
  record End(
      OrderState state,
      PaymentState payment,
      Instant placedAt,
      Instant endedAt,
      List<Integer> returned) {}

  boolean finished() {
    return end.isPresent();
  }

  /** The money that the seller kept; of an open order none is known. */
  Money kept() {
    return end.filter(e -> e.state() == OrderState.COMPLETED).isPresent()
        ? place.total().minus(refunded)
        : Money.zero(place.total().currency());
  }

  HistoricalOrder history(String source) {
    End ended = end.orElseThrow();
    return new HistoricalOrder(
        place,
        ended.state(),
        ended.payment(),
        ended.placedAt(),
        ended.endedAt(),
        ended.returned(),
        "imported from " + source + " as " + number);
  }
}
