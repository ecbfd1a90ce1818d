package org.balcao.backoffice.payment;

import java.util.UUID;
import org.balcao.spi.Money;

/**
 * What a customer was invoiced and has paid, all in all.
 *
 * @param invoiced for goods that were sent on account and for fees, less what was given back
 * @param received what came in from the customer
 * @param open what is owed now
 * @param credit what was overpaid and not used since
 */
public record AccountStanding(
    UUID customerId, Money invoiced, Money received, Money open, Money credit) {

  /**
   * What was invoiced and not paid; negative if more was paid than was invoiced. It is what is open
   * less the credit, unless some credit was paid out or spent in checkout.
   */
  public Money difference() {
    return invoiced.minus(received);
  }
}
