package org.balcao.backoffice.payment;

import org.balcao.spi.Money;

/**
 * What is owed in one currency and overdue about as long.
 *
 * @param claims how many
 * @param open what is owed of them
 */
public record AgedDebt(Aging aging, long claims, Money open) {}
