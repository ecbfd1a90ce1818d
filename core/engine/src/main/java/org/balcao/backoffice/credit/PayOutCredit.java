package org.balcao.backoffice.credit;

import java.util.UUID;
import org.balcao.spi.Money;

/**
 * A buyer's own money that was paid out.
 *
 * @param holder the customer, or a guest's order
 * @param amount more than zero
 * @param reference the bank's; 1 to 100 characters
 */
public record PayOutCredit(UUID holder, Money amount, String reference) {}
