package org.balcao.backoffice.payment;

import org.balcao.spi.Money;

/**
 * What an order's payments hold for it.
 *
 * @param held authorised, captured or not, and neither given free nor to be; what was refunded is
 *     not taken off
 * @param claimed of that, captured or to be captured for something
 * @param authorizing whether it is not known yet what becomes of an authorisation
 */
public record Holding(Money held, Money claimed, boolean authorizing) {}
