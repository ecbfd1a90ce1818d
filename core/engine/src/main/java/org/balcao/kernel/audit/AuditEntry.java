package org.balcao.kernel.audit;

import java.time.Instant;

/**
 * One command that was carried out.
 *
 * @param number grows with every entry
 * @param at when, by the store's clock
 * @param actorKind guest, customer, staff or system
 * @param actorId who; of a guest a hash of its session
 * @param command such as {@code order.cancel}
 * @param subject what it was about
 */
public record AuditEntry(
    long number, Instant at, String actorKind, String actorId, String command, String subject) {}
