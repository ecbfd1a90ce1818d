package org.balcao.backoffice.screening;

import org.balcao.kernel.approval.Limits;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.eclipse.microprofile.config.Config;

/**
 * What a provider counts as that gave no answer: never a refusal.
 *
 * @param below amounts under which an order passes, where it is {@link Course#APPROVE_BELOW}
 */
record Fallback(Course course, Limits below) {

  /** What the operator wants. */
  enum Course {
    REVIEW,
    APPROVE,
    APPROVE_BELOW
  }

  static Fallback from(Config config) {
    Course course =
        switch (ScreeningConfiguration.ON_FAILURE.in(config)) {
          case "approve" -> Course.APPROVE;
          case "approve-below" -> Course.APPROVE_BELOW;
          default -> Course.REVIEW;
        };
    return new Fallback(
        course, ScreeningConfiguration.APPROVE_BELOW.find(config).orElse(Limits.none()));
  }

  /** What silence about an order of that total counts as. */
  Verdict of(Money total) {
    return switch (course) {
      case REVIEW -> Verdict.REVIEW;
      case APPROVE -> Verdict.APPROVE;
      case APPROVE_BELOW -> isBelow(total) ? Verdict.APPROVE : Verdict.REVIEW;
    };
  }

  /** In a currency without an amount, nothing is below it. */
  private boolean isBelow(Money total) {
    Money limit = below.perCurrency().get(total.currency());
    return limit != null && total.compareTo(limit) < 0;
  }

  /** The rule in words, for the judgement. */
  String explained(Money total) {
    String rule = ScreeningConfiguration.ON_FAILURE.name();
    return switch (course) {
      case REVIEW -> "a person has to look (" + rule + "=review)";
      case APPROVE -> "it passes (" + rule + "=approve)";
      case APPROVE_BELOW -> {
        Money limit = below.perCurrency().get(total.currency());
        String amounts = ScreeningConfiguration.APPROVE_BELOW.name();
        yield isBelow(total)
            ? "it passes, since " + total + " is below the " + limit + " of " + amounts
            : limit == null
                ? "a person has to look, since " + amounts + " has no amount in " + total.currency()
                : "a person has to look, since "
                    + total
                    + " is not below the "
                    + limit
                    + " of "
                    + amounts;
      }
    };
  }
}
