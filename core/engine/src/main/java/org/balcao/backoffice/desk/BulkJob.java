package org.balcao.backoffice.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an action on many orders is.
 *
 * @param actor who wanted it
 * @param total how many orders
 * @param done on how many it was carried out
 * @param conflicts how many did not allow it as they were
 * @param refused for how many the actor or the request was refused
 * @param failed for how many it failed for another reason
 * @param finishedAt once all were tried
 */
public record BulkJob(
    UUID id,
    BulkAction.Kind kind,
    String actor,
    int total,
    int done,
    int conflicts,
    int refused,
    int failed,
    Instant createdAt,
    Optional<Instant> finishedAt) {

  /** How many are still to be tried. */
  public int open() {
    return total - done - conflicts - refused - failed;
  }
}
