package org.balcao.backoffice.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.balcao.spi.verification.Check;

/**
 * What is known about the truth of what a customer says; for staff only.
 *
 * @param state what it comes to
 * @param since when it came to that
 * @param checks one per statement, by name
 * @param duplicates other customers who may be the same person, oldest finding first
 * @param decision what staff decided, if that still stands
 * @param questions what verifiers were asked, oldest first
 */
public record RegistrationView(
    UUID customerId,
    RegistrationState state,
    Instant since,
    List<CheckView> checks,
    List<Duplicate> duplicates,
    Optional<Decision> decision,
    List<QuestionView> questions) {
  /** Copies the lists. */
  public RegistrationView {
    checks = List.copyOf(checks);
    duplicates = List.copyOf(duplicates);
    questions = List.copyOf(questions);
  }

  /** The check of that statement, if it is one that the store makes. */
  public Optional<CheckView> check(Check check) {
    return checks.stream().filter(c -> c.check() == check).findFirst();
  }

  /**
   * One check. Its {@code toString} shows no personal data.
   *
   * @param outcome what came of it
   * @param code why, in the verifier's words; or {@code no-answer}, {@code refused}, {@code
   *     cost-ceiling} in the store's
   * @param suggestion what may have been meant
   * @param confidence from 0 to 1, if the verifier gave one
   * @param verifier whose answer it is
   * @param evidence where the verifier knows it from
   * @param answeredAt when it answered
   * @param validUntil when it is asked again
   */
  public record CheckView(
      Check check,
      CheckOutcome outcome,
      Optional<String> code,
      Optional<String> suggestion,
      OptionalDouble confidence,
      Optional<String> verifier,
      Optional<EvidenceView> evidence,
      Optional<Instant> answeredAt,
      Optional<Instant> validUntil) {
    @Override
    public String toString() {
      return "CheckView[" + check + ", " + outcome + "]";
    }
  }

  /**
   * Where an answer is known from.
   *
   * @param source the register, list or rule
   * @param reference the verifier's id of the consultation
   * @param asOf the moment whose state the source reflects
   */
  public record EvidenceView(String source, Optional<String> reference, Instant asOf) {}

  /**
   * Another customer who may be the same person.
   *
   * @param otherId that customer
   * @param shared what both have in common
   * @param foundAt when it was noticed
   */
  public record Duplicate(UUID otherId, SharedTrait shared, Instant foundAt) {}

  /**
   * What staff decided.
   *
   * @param confirmed whether the registration was confirmed; otherwise it was rejected
   * @param account who decided
   */
  public record Decision(boolean confirmed, String account, String reason, Instant at) {}
}
