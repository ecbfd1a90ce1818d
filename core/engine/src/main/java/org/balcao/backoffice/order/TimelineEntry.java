package org.balcao.backoffice.order;

import java.time.Instant;

/**
 * One thing that happened to an order.
 *
 * @param at when, by the store's clock
 * @param what in English, for staff
 * @param actor who did it
 */
public record TimelineEntry(Instant at, String what, String actor) {}
