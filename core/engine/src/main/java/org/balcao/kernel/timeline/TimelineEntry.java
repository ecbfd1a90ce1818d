package org.balcao.kernel.timeline;

import java.time.Instant;

/**
 * One thing that happened to an order. Its {@code toString} shows no personal data.
 *
 * @param at when, by the store's clock
 * @param kind which feature tells it, such as {@code payment}; see {@link TimelineSource#kind}
 * @param what in English, for staff
 * @param actor who did it; a person, a provider's configured name or {@code process}
 */
public record TimelineEntry(Instant at, String kind, String what, String actor) {
  @Override
  public String toString() {
    return "TimelineEntry[" + at + ", " + kind + "]";
  }
}
