package org.balcao.plugin.fraud.model;

import java.util.OptionalDouble;

/**
 * What follows from a probability.
 *
 * @param reviewAt from which probability on a person should look; the model's own threshold where
 *     absent
 * @param declineAt from which probability on an order is declined; never where absent
 */
public record ScoringOptions(OptionalDouble reviewAt, OptionalDouble declineAt) {

  /** Refuses what is no probability, and a lower bar for the harder verdict. */
  public ScoringOptions {
    require(reviewAt);
    require(declineAt);
    if (reviewAt.isPresent()
        && declineAt.isPresent()
        && declineAt.getAsDouble() < reviewAt.getAsDouble()) {
      throw new IllegalArgumentException("orders are not declined before they are reviewed");
    }
  }

  private static void require(OptionalDouble at) {
    if (at.isPresent() && !(at.getAsDouble() > 0 && at.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("a threshold is more than 0 and at most 1");
    }
  }

  /** A person looks from the model's threshold on, and nothing is declined. */
  public static ScoringOptions advice() {
    return new ScoringOptions(OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** The verdict. */
  Decision decide(double probability, double modelThreshold) {
    if (declineAt.isPresent() && probability >= declineAt.getAsDouble()) {
      return Decision.DECLINE;
    }
    return probability >= reviewAt.orElse(modelThreshold) ? Decision.REVIEW : Decision.APPROVE;
  }

  /** What should become of an order. */
  public enum Decision {
    /** It goes on. */
    APPROVE,
    /** A person looks first. */
    REVIEW,
    /** It does not go on. */
    DECLINE
  }
}
