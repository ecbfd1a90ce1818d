package org.balcao.backoffice.payment;

import java.util.Optional;
import org.balcao.spi.CustomerAction;
import org.balcao.spi.Money;

/**
 * Where an order's payments stand, all in all.
 *
 * @param authorized authorised by the gateways, captured or not; cancelled ones not counted
 * @param captured taken
 * @param refunded given back
 * @param capturable authorised, and neither captured nor set aside for a planned capture; what the
 *     gateway took when it authorised counts until a capture asks for it, or nothing more is to be
 *     captured
 * @param refundable captured, and neither refunded, nor set aside for a planned refund, nor
 *     disputed by the payer's bank
 * @param busy whether an operation is planned or under way
 * @param declined whether the last authorisation was refused, for good
 * @param attention what a person has to look at, if the process gave up on an operation
 * @param action what the buyer has to do, if an authorisation waits for that
 */
public record PaymentSummary(
    Money authorized,
    Money captured,
    Money refunded,
    Money capturable,
    Money refundable,
    boolean busy,
    boolean declined,
    Optional<String> attention,
    Optional<CustomerAction> action) {

  /** The same where only that much can be refunded. */
  PaymentSummary withRefundable(Money amount) {
    return new PaymentSummary(
        authorized, captured, refunded, capturable, amount, busy, declined, attention, action);
  }
}
