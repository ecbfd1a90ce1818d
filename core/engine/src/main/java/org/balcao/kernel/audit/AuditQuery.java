package org.balcao.kernel.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the audit trail to show. Every condition that is there must hold.
 *
 * @param actorId of this account, customer or part
 * @param command exactly this, such as {@code order.cancel}
 * @param subject exactly this, such as {@code order <id>}
 * @param from at or after
 * @param before before
 */
public record AuditQuery(
    Optional<String> actorId,
    Optional<String> command,
    Optional<String> subject,
    Optional<Instant> from,
    Optional<Instant> before) {
  /** Everything. */
  public static AuditQuery all() {
    return new AuditQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
