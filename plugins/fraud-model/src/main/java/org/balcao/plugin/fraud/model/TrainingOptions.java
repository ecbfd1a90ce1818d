package org.balcao.plugin.fraud.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How a model is trained. The same file, options and version of this plugin give the same model,
 * byte by byte, however many processors there are.
 *
 * @param seed of all that is drawn by lot
 * @param trees how many there are, 1 to 2000
 * @param depth how many questions a tree asks at most, 1 to 30
 * @param leafShare the least share of the sample that a tree tells apart, more than 0 and less than
 *     0.5; more for data with much noise
 * @param figuresPerSplit among how many figures, drawn by lot, a question is chosen, at least 1
 * @param counts which other orders are counted that share an identifier
 * @param labelDelay how long after an order its label is known; not negative
 * @param costs what mistakes cost, if the threshold is to be the cheapest and not the one of the
 *     best F1
 */
public record TrainingOptions(
    long seed,
    int trees,
    int depth,
    float leafShare,
    int figuresPerSplit,
    CountScope counts,
    Duration labelDelay,
    Optional<Costs> costs) {

  /**
   * What mistakes cost, in any one unit.
   *
   * @param falsePositive a good order that is held
   * @param falseNegative a fraud that passes
   */
  public record Costs(double falsePositive, double falseNegative) {
    /** Refuses costs that are not positive. */
    public Costs {
      if (!(falsePositive > 0 && falseNegative > 0)) {
        throw new IllegalArgumentException("each cost must be more than 0");
      }
    }
  }

  /** Refuses what is out of bounds. */
  public TrainingOptions {
    if (trees < 1 || trees > 2_000) {
      throw new IllegalArgumentException("a forest has 1 to 2000 trees");
    }
    if (depth < 1 || depth > 30) {
      throw new IllegalArgumentException("a tree has a depth of 1 to 30");
    }
    if (!(leafShare > 0 && leafShare < 0.5)) {
      throw new IllegalArgumentException("the share of a leaf lies between 0 and 0.5");
    }
    if (figuresPerSplit < 1) {
      throw new IllegalArgumentException("a question is chosen among at least 1 figure");
    }
    if (labelDelay.isNegative()) {
      throw new IllegalArgumentException("labels are not known before the order");
    }
  }

  /** What suits most files. */
  public static TrainingOptions defaults() {
    return new TrainingOptions(
        1, 100, 12, 0.01f, 8, CountScope.FILE, Duration.ofDays(7), Optional.empty());
  }

  /** The same with another seed. */
  public TrainingOptions seeded(long other) {
    return new TrainingOptions(
        other, trees, depth, leafShare, figuresPerSplit, counts, labelDelay, costs);
  }

  /** The same with another number of trees. */
  public TrainingOptions withTrees(int other) {
    return new TrainingOptions(
        seed, other, depth, leafShare, figuresPerSplit, counts, labelDelay, costs);
  }

  /** The same, counting other orders. */
  public TrainingOptions counting(CountScope other) {
    return new TrainingOptions(
        seed, trees, depth, leafShare, figuresPerSplit, other, labelDelay, costs);
  }

  /** The same with a threshold that is the cheapest. */
  public TrainingOptions costing(double falsePositive, double falseNegative) {
    return new TrainingOptions(
        seed,
        trees,
        depth,
        leafShare,
        figuresPerSplit,
        counts,
        labelDelay,
        Optional.of(new Costs(falsePositive, falseNegative)));
  }
}
