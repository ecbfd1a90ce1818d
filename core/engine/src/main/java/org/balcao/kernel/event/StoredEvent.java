package org.balcao.kernel.event;

import java.time.Instant;

/**
 * An event as it is delivered.
 *
 * @param sequence grows with every event of an aggregate
 * @param at when it happened, by the store's clock
 * @param event what happened
 */
public record StoredEvent(long sequence, Instant at, DomainEvent event) {}
