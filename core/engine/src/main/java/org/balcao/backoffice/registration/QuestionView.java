package org.balcao.backoffice.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.verification.Check;

/**
 * One question that was put to a verifier; for staff only.
 *
 * @param verifier configured name
 * @param checks what it was asked
 * @param state how far it has come
 * @param cost what the verifier billed; where nobody knows whether it did, what it was expected to
 * @param problem why there is no answer
 * @param askedAt when it was planned
 */
public record QuestionView(
    String verifier,
    Set<Check> checks,
    State state,
    Optional<Money> cost,
    Optional<String> problem,
    Instant askedAt) {
  /** Copies the set. */
  public QuestionView {
    checks = Set.copyOf(checks);
  }

  /** How far a question has come. */
  public enum State {
    /** It is to be asked, or is being asked. */
    OPEN,
    /** It was answered. */
    ANSWERED,
    /** It was refused, or not answered within the store's patience. */
    FAILED
  }
}
