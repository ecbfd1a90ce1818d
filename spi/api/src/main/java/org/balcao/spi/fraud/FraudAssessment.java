package org.balcao.spi.fraud;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.balcao.spi.Money;

/**
 * A judgement, with its reasons.
 *
 * @param verdict what the provider advises
 * @param score from 0 (genuine) to 1 (fraud), if the provider gives one
 * @param signals why, strongest first; for staff only
 * @param guarantee what the provider pays where it was wrong, if it vouches for this order
 */
public record FraudAssessment(
    Verdict verdict, OptionalDouble score, List<Signal> signals, Optional<Guarantee> guarantee) {

  /** Refuses a score outside 0 to 1 and copies the list. */
  public FraudAssessment {
    if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("a fraud score lies between 0 and 1");
    }
    signals = List.copyOf(signals);
  }

  /** A judgement that nobody vouches for. */
  public FraudAssessment(Verdict verdict, OptionalDouble score, List<Signal> signals) {
    this(verdict, score, signals, Optional.empty());
  }

  /** What a provider advises. */
  public enum Verdict {
    /** Go on. */
    APPROVE,
    /** Let a person look first. */
    REVIEW,
    /** Do not go on. */
    DECLINE,
    /** The provider has nothing to say about this case. */
    NO_OPINION
  }

  /**
   * One reason.
   *
   * @param code stable, for programs and statistics, such as {@code velocity-email}
   * @param weight how much it added to the score; negative if it speaks for the order
   * @param explanation for staff, in English, with the figures that led to it
   */
  public record Signal(String code, double weight, String explanation) {}

  /**
   * The provider's promise to bear a chargeback.
   *
   * @param policy the provider's own name of the terms
   * @param limit how much it bears at most; the order's total where absent
   * @param until the end of the promise, if it has one
   */
  public record Guarantee(String policy, Optional<Money> limit, Optional<Instant> until) {
    /** Refuses a limit that is not positive. */
    public Guarantee {
      if (limit.isPresent() && !limit.get().isPositive()) {
        throw new IllegalArgumentException("a guarantee bears more than nothing");
      }
    }
  }

  /** A judgement without a score. */
  public static FraudAssessment of(Verdict verdict, List<Signal> signals) {
    return new FraudAssessment(verdict, OptionalDouble.empty(), signals);
  }

  /** The same judgement, vouched for. */
  public FraudAssessment with(Guarantee promise) {
    return new FraudAssessment(verdict, score, signals, Optional.of(promise));
  }
}
