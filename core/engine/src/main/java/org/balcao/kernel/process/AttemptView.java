package org.balcao.kernel.process;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One operation of a provider and what is known about it.
 *
 * @param id the value of its operation key
 * @param operation what is done
 * @param plugin kind and name of the instance
 * @param subject what it is done to
 * @param state what is known
 * @param tries how often it was called or looked up
 * @param ref the provider's own name for it
 * @param diagnostic what went wrong last
 * @param createdAt when it was planned
 */
public record AttemptView(
    UUID id,
    String operation,
    String plugin,
    String subject,
    State state,
    int tries,
    Optional<String> ref,
    Optional<String> diagnostic,
    Instant createdAt) {

  /** What is known about an operation. */
  public enum State {
    /** A call is in flight, or was when its node died. */
    STARTED,
    /** The provider accepted it; not final. */
    PENDING,
    /** Certainly not done; it will be called again. */
    RETRY,
    /** Nobody knows; it will be looked up. */
    UNKNOWN,
    /** It happened. Final. */
    DONE,
    /** Refused for good. Final. */
    REJECTED,
    /** Certainly not done, and the patience ran out. */
    FAILED,
    /** Nobody knows, and the patience ran out: a person has to find out. */
    UNRESOLVED;

    boolean open() {
      return this == STARTED || this == PENDING || this == RETRY || this == UNKNOWN;
    }
  }
}
