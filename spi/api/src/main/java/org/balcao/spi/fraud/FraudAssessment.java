package org.balcao.spi.fraud;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A judgement, with its reasons.
 *
 * @param verdict what the provider advises
 * @param score from 0 (genuine) to 1 (fraud), if the provider gives one
 * @param signals why, strongest first; for staff only
 */
public record FraudAssessment(Verdict verdict, OptionalDouble score, List<Signal> signals) {

  /** Refuses a score outside 0 to 1 and copies the list. */
  public FraudAssessment {
    if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("a fraud score lies between 0 and 1");
    }
    signals = List.copyOf(signals);
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

  /** A judgement without a score. */
  public static FraudAssessment of(Verdict verdict, List<Signal> signals) {
    return new FraudAssessment(verdict, OptionalDouble.empty(), signals);
  }
}
