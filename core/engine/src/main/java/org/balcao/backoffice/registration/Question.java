package org.balcao.backoffice.registration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.spi.Money;
import org.balcao.spi.verification.Check;

/**
 * A question as it lies in the table.
 *
 * @param asked the checks, each with its opening
 * @param facts a hash of all that the verifier is told
 * @param expected what it may cost
 * @param ceiling what the customer's questions may cost together, when it was planned
 * @param waiting whether the verifier has promised an answer
 */
record Question(
    UUID id,
    UUID customerId,
    String verifier,
    Map<Check, UUID> asked,
    String facts,
    QuestionView.State state,
    BigDecimal expected,
    Optional<Money> ceiling,
    Optional<Money> cost,
    Optional<String> problem,
    boolean waiting,
    Instant askedAt) {
  /** Copies the map. */
  Question {
    asked = Map.copyOf(asked);
  }

  String subject() {
    return "registration:" + id;
  }

  Set<Check> checks() {
    return asked.keySet();
  }

  boolean open() {
    return state == QuestionView.State.OPEN;
  }

  /** Whether it was asked for that check since the check began. */
  boolean covers(CheckRow row) {
    return row.opening().equals(asked.get(row.check()));
  }

  QuestionView view() {
    return new QuestionView(verifier, checks(), state, cost, problem, askedAt);
  }

  @Override
  public String toString() {
    return "Question[" + id + ", " + verifier + ", " + checks() + ", " + state + "]";
  }
}
