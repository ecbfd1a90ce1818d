package org.balcao.spi.hook;

import java.time.Instant;

/**
 * Something that happened in the store. Its {@code toString} does not show the details.
 *
 * @param id the same whenever it is told again; unique in the store
 * @param event its name, such as {@code OrderPlaced}
 * @param subject what it happened to, such as {@code order:<id>}
 * @param sequence grows with the events of one subject; not without gaps
 * @param at when it happened
 * @param details the event as a JSON object; fields may be added in later versions
 */
public record Happening(
    String id, String event, String subject, long sequence, Instant at, String details) {
  @Override
  public String toString() {
    return "Happening[" + id + ", " + event + ", " + subject + "]";
  }
}
