package org.balcao.backoffice.pricing;

import java.time.Instant;

/**
 * One setting of a price.
 *
 * @param at when it was set
 * @param by the kind and account of who set it
 * @param price as it was set; a start or end is given in whole microseconds
 */
public record PriceChange(Instant at, String by, SetPrice price) {}
