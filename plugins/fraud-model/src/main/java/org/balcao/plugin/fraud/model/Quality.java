package org.balcao.plugin.fraud.model;

/**
 * How well a model tells fraud from good orders, on orders that it did not learn from.
 *
 * @param orders how many were judged
 * @param frauds how many of them were fraud
 * @param rocAuc the chance that a fraud has a higher probability than a good order
 * @param prAuc the mean precision over all recalls (average precision); by chance it is the share
 *     of frauds
 * @param logLoss of the probabilities, natural logarithm
 * @param brier the mean square of what the probabilities missed
 * @param atThreshold what follows at the model's own threshold
 */
public record Quality(
    int orders,
    int frauds,
    double rocAuc,
    double prAuc,
    double logLoss,
    double brier,
    AtThreshold atThreshold) {

  /**
   * What follows if every order of at least a probability is held.
   *
   * @param threshold that probability
   * @param truePositives frauds that are held
   * @param falsePositives good orders that are held
   * @param falseNegatives frauds that pass
   * @param trueNegatives good orders that pass
   */
  public record AtThreshold(
      double threshold,
      int truePositives,
      int falsePositives,
      int falseNegatives,
      int trueNegatives) {
    /** The share of fraud among what is held; 0 where nothing is held. */
    public double precision() {
      return ratio(truePositives, truePositives + falsePositives);
    }

    /** The share of the frauds that is held. */
    public double recall() {
      return ratio(truePositives, truePositives + falseNegatives);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
      return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    /** The share of good orders that is held. */
    public double falsePositiveRate() {
      return ratio(falsePositives, falsePositives + trueNegatives);
    }

    /** What the mistakes cost together. */
    public double cost(TrainingOptions.Costs costs) {
      return falsePositives * costs.falsePositive() + falseNegatives * costs.falseNegative();
    }

    private static double ratio(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }
}
