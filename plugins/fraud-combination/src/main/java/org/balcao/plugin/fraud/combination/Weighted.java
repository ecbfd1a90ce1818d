package org.balcao.plugin.fraud.combination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.balcao.plugin.fraud.combination.Voice.Says;
import org.balcao.spi.policy.FraudCombination;

/**
 * Adds up what providers say, each with its weight, and compares the mean with two thresholds.
 *
 * <p>An approval counts 0, a doubt one half, a refusal 1; a provider's own score moves an approval
 * up to one half and a doubt above it, and no further: scores of different providers mean different
 * things, their verdicts the same. So another verdict that is stricter never makes the mean lower.
 * Who has no opinion does not count.
 *
 * @param weights by provider, each more than 0; others have {@code 1}
 * @param reviewAt from which mean on a person should look; at most one half, so that what all doubt
 *     is never approved
 * @param declineAt from which mean on the order is declined
 */
record Weighted(Map<String, BigDecimal> weights, BigDecimal reviewAt, BigDecimal declineAt)
    implements FraudCombination {

  /** What a doubt counts at least, and an approval at most. */
  static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public Decision combine(Opinions opinions) {
    List<Voice> voices = Voice.of(opinions);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    for (Voice voice : voices) {
      if (voice.says() != Says.NOTHING) {
        BigDecimal weight = weights.getOrDefault(voice.provider(), BigDecimal.ONE);
        sum = sum.add(weight.multiply(value(voice)));
        all = all.add(weight);
      }
    }
    if (all.signum() == 0) {
      return Reasons.decision(Course.APPROVE, "none has an opinion", voices);
    }
    // Multiplied rather than divided: exact, and so the same however the providers are listed.
    if (sum.compareTo(declineAt.multiply(all)) >= 0) {
      return decision(Course.DECLINE, sum, all, "from " + declineAt + " on declined", voices);
    }
    return sum.compareTo(reviewAt.multiply(all)) >= 0
        ? decision(Course.REVIEW, sum, all, "from " + reviewAt + " on reviewed", voices)
        : decision(Course.APPROVE, sum, all, "below " + reviewAt, voices);
  }

  private static BigDecimal value(Voice voice) {
    return switch (voice.says()) {
      case NOTHING -> BigDecimal.ZERO;
      case FOR -> BigDecimal.valueOf(voice.score().orElse(0)).min(HALF);
      case DOUBTFUL -> BigDecimal.valueOf(voice.score().orElse(0)).max(HALF);
      case AGAINST -> BigDecimal.ONE;
    };
  }

  private static Decision decision(
      Course course, BigDecimal sum, BigDecimal all, String rule, List<Voice> voices) {
    // Rounded down, so that a mean never seems to have reached a threshold.
    String mean = sum.divide(all, 3, RoundingMode.DOWN).toPlainString();
    return Reasons.decision(course, "weighted " + mean + ", " + rule, voices);
  }
}
