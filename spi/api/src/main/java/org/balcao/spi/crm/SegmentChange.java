package org.balcao.spi.crm;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * News of a group of customers that is made in another system.
 *
 * @param key the same whenever this piece of news is told again; unique within the feed
 * @param segment that system's id of the group
 * @param name of the group, for people
 * @param contact the reference of the record there
 * @param customerId the store's id, where the record carries it; a record without is nobody's
 * @param member whether the customer belongs to it now
 * @param at when it came to be so; of a system that tells whole groups only, when they were read
 */
public record SegmentChange(
    String key,
    String segment,
    String name,
    ProviderRef contact,
    Optional<String> customerId,
    boolean member,
    Instant at) {
  /** Refuses a blank group. */
  public SegmentChange {
    if (segment.isBlank()) {
      throw new IllegalArgumentException("a segment has an id");
    }
  }
}
