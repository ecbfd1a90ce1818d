package org.balcao.plugin.carrier.tablerate;

/**
 * What a service offers in one zone.
 *
 * @param freeFrom value of goods from which nothing is charged
 */
record ZoneTerms(Rates rates, Days days, Amounts freeFrom) {}
