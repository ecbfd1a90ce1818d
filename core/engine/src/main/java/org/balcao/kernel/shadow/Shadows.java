package org.balcao.kernel.shadow;

import java.time.Duration;
import java.time.Instant;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Plugin instances that run in shadow, {@code balcao.<kind>.<name>.shadow-of=<live>}, and how their
 * answers compare with the live ones. A shadow is asked after the live call has ended, on threads
 * of its own, and nothing follows from what it says. Thread-safe.
 */
public interface Shadows {

  /** Needed by staff to see reports. */
  Permission READ = new Permission("shadow:read");

  /**
   * How every shadow compares with its live instance, by kind and name; those that were not asked
   * yet are there with zeros.
   *
   * @param since only calls of that moment or later; of the calls that were skipped, the hour of
   *     that moment counts as a whole
   */
  ShadowReport report(Actor actor, Instant since);

  /** The same as a page of HTML that needs nothing else. */
  String page(Actor actor, Instant since);

  /**
   * Waits until what was handed to the shadows is answered, compared and kept. For tests and
   * scripts.
   *
   * @return whether it was, in that time
   */
  boolean settle(Duration atMost);

  /**
   * Asks no shadow any more, and keeps what was compared so far. Calling it again has no effect.
   */
  void stop();
}
