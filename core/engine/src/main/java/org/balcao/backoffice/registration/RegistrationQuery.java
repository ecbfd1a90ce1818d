package org.balcao.backoffice.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which registrations to show, those first that have been so for longest.
 *
 * @param states in one of these states; at least one
 * @param after only what comes after this one: the last of the page before
 * @param most at most so many, 1 to 500
 */
public record RegistrationQuery(Set<RegistrationState> states, Optional<Position> after, int most) {
  /** Copies the set. */
  public RegistrationQuery {
    states = Set.copyOf(states);
  }

  /** What a person should look at: contradicted and inconclusive ones. */
  public static RegistrationQuery toLookAt(int most) {
    return new RegistrationQuery(
        Set.of(RegistrationState.CONTRADICTED, RegistrationState.INCONCLUSIVE),
        Optional.empty(),
        most);
  }

  /** The page that follows the one which ended with that registration. */
  public RegistrationQuery following(RegistrationView last) {
    return new RegistrationQuery(
        states, Optional.of(new Position(last.since(), last.customerId())), most);
  }

  /** A place in the queue. */
  public record Position(Instant since, UUID customerId) {}
}
