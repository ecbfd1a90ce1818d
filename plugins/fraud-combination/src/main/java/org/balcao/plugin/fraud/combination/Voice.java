package org.balcao.plugin.fraud.combination;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.policy.FraudCombination.Opinion;
import org.balcao.spi.policy.FraudCombination.Opinions;

/**
 * What a provider's opinion, or its silence, comes to.
 *
 * @param says for the order, against it, doubtful, or nothing
 * @param score the provider's own, if it gives one
 * @param silent whether it gave no answer, and the store does not let that pass
 * @param told for staff
 */
record Voice(String provider, Says says, OptionalDouble score, boolean silent, String told) {
  private static final int SIGNALS = 3;

  /** From what troubles an order least to what troubles it most. */
  enum Says {
    NOTHING,
    FOR,
    DOUBTFUL,
    AGAINST
  }

  static List<Voice> of(Opinions opinions) {
    return opinions.opinions().stream().map(Voice::of).toList();
  }

  /** Silence that the store does not let pass is a doubt; where it does, there is no opinion. */
  private static Voice of(Opinion opinion) {
    return opinion
        .assessment()
        .map(
            assessment ->
                new Voice(
                    opinion.provider(),
                    says(assessment),
                    assessment.score(),
                    false,
                    opinion.provider() + ": " + told(assessment)))
        .orElseGet(
            () ->
                new Voice(
                    opinion.provider(),
                    Says.DOUBTFUL,
                    OptionalDouble.empty(),
                    true,
                    opinion.provider() + ": no answer"));
  }

  private static Says says(FraudAssessment assessment) {
    return switch (assessment.verdict()) {
      case APPROVE -> Says.FOR;
      case REVIEW -> Says.DOUBTFUL;
      case DECLINE -> Says.AGAINST;
      case NO_OPINION -> Says.NOTHING;
    };
  }

  private static String told(FraudAssessment assessment) {
    String codes =
        assessment.signals().stream()
            .map(Signal::code)
            .distinct()
            .limit(SIGNALS)
            .collect(Collectors.joining(", "));
    return assessment.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + (codes.isEmpty() ? "" : " (" + codes + ")");
  }
}
