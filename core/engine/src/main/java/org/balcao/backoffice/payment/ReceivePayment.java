package org.balcao.backoffice.payment;

import java.util.UUID;
import org.balcao.spi.Money;

/**
 * Money that came in.
 *
 * @param customerId who paid
 * @param amount more than zero
 * @param reference the bank's or the cheque's, unique per customer; 1 to 100 characters
 */
public record ReceivePayment(UUID customerId, Money amount, String reference) {}
