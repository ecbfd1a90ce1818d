package org.balcao.backoffice.shipping;

import java.time.Instant;

/**
 * Where a shipment's parcels are, all in all.
 *
 * @param kind in one word
 * @param at when it came to that; the beginning of time while it is under way
 * @param reason for staff, where a person is needed; empty otherwise
 */
record Standing(Kind kind, Instant at, String reason) {

  enum Kind {
    UNDER_WAY,
    DELIVERED,
    RETURNED,
    ATTENTION
  }

  static Standing underWay() {
    return new Standing(Kind.UNDER_WAY, Instant.MIN, "");
  }
}
