package org.balcao.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The only source of time in the store: moments at the precision that the database keeps
 * (microseconds), and the zone in which the store's days begin ({@code balcao.zone}). Thread-safe.
 */
public interface StoreClock {

  /** Now, in whole microseconds. */
  Instant now();

  /** The zone in which the store's days begin. */
  ZoneId zone();

  /** Today in the store's zone. */
  default LocalDate today() {
    return now().atZone(zone()).toLocalDate();
  }

  /** The same clock in the JDK's form, for plugins. */
  Clock asClock();
}
