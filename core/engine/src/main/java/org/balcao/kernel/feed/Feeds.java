package org.balcao.kernel.feed;

import org.balcao.kernel.persistence.Session;

/** The feeds of the configured instances. Thread-safe. */
public interface Feeds {

  /**
   * Has every feed of an instance read now instead of when its pause is over, such as when its
   * provider sent a webhook; a feed that was never read begins.
   *
   * @param kind key of the instance's kind
   * @param plugin its configured name
   * @return whether it may have a feed that somebody takes
   */
  boolean hurry(Session session, String kind, String plugin);
}
