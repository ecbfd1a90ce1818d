package org.balcao.kernel.hook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reaction made of one event; for staff.
 *
 * @param reaction configured name of the instance
 * @param event name of the event
 * @param subject what the event happened to
 * @param at when it happened
 * @param reason why it is not done
 */
public record ReactionView(
    UUID id,
    String reaction,
    String event,
    String subject,
    Instant at,
    State state,
    Optional<String> reason) {

  /** How far it is. */
  public enum State {
    /** Under way. */
    OPEN,
    /** Done, or the instance did not want that event. */
    DONE,
    /** The plugin refused it for good. */
    REFUSED,
    /** Its patience ran out, and it certainly did not happen. */
    FAILED,
    /** Its patience ran out, and nobody knows whether it happened. */
    UNRESOLVED
  }
}
