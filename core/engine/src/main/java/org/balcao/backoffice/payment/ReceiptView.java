package org.balcao.backoffice.payment;

import org.balcao.spi.Money;

/**
 * How money that came in was used.
 *
 * @param settled what it paid of the buyer's debt
 * @param credit what is left over as the buyer's credit
 */
public record ReceiptView(Money settled, Money credit) {}
