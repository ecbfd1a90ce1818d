package org.balcao.backoffice.order;

import java.time.Instant;
import java.util.List;
import org.balcao.spi.hook.OrderFacts;

/**
 * An order with what is around it, for those who judge how it does.
 *
 * @param order the order
 * @param facts the same, as plugins see it
 * @param stateSince since when it is in its state
 * @param waiting how many pieces are waited for
 * @param others of the same buyer (the same account, e-mail address, tax id or phone), newest first
 */
public record OrderPicture(
    OrderView order, OrderFacts facts, Instant stateSince, int waiting, List<OrderView> others) {
  /** Copies the list. */
  public OrderPicture {
    others = List.copyOf(others);
  }
}
