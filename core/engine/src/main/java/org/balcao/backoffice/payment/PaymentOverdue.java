package org.balcao.backoffice.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.spi.Money;

/**
 * A payment on account was not made in time; the buyer is to be reminded.
 *
 * @param orderId of the order
 * @param paymentId of the payment
 * @param open what is still owed
 * @param due when it had to be paid
 * @param level 1 for the first reminder
 */
public record PaymentOverdue(UUID orderId, UUID paymentId, Money open, LocalDate due, int level)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
