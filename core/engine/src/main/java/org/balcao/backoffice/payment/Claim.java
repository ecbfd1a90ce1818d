package org.balcao.backoffice.payment;

import java.util.UUID;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer owes for one capture on account.
 *
 * @param id the capture's operation
 * @param settled paid
 * @param reduced taken back by refunds before it was paid
 * @param fee whether it is the fee of a reminder, of which nobody is reminded
 * @param stopped why nobody is reminded of it, if so
 * @param dunned how many reminders were sent, or left out because a later one was due
 */
record Claim(
    UUID id,
    UUID paymentId,
    UUID orderId,
    @Nullable UUID customerId,
    String gateway,
    Money amount,
    Money settled,
    Money reduced,
    Terms terms,
    boolean fee,
    @Nullable DunningStop stopped,
    int dunned) {

  /** Who owes it: a customer, or the guest of the order. */
  UUID buyer() {
    return customerId == null ? orderId : customerId;
  }

  /** What is still owed. */
  Money open() {
    return amount.minus(settled).minus(reduced);
  }
}
