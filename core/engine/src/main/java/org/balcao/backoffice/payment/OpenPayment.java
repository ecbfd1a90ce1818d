package org.balcao.backoffice.payment;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Payer;

/**
 * A payment to be made.
 *
 * @param orderId of the order it is for
 * @param orderNumber for statements
 * @param taskQueue the queue of the process that carries the operations out
 * @param taskSubject its subject
 * @param gateway the configured name of the gateway
 * @param amount more than zero
 * @param payer who pays
 * @param billing the payer's address
 * @param token the provider's token for the instrument; never a card number
 * @param attributes what the buyer chose for this payment
 * @param locale the buyer's
 */
public record OpenPayment(
    UUID orderId,
    String orderNumber,
    String taskQueue,
    String taskSubject,
    String gateway,
    Money amount,
    Payer payer,
    Address billing,
    Optional<String> token,
    Map<String, String> attributes,
    Locale locale) {
  /** Copies the map. */
  public OpenPayment {
    attributes = Map.copyOf(attributes);
  }
}
