package org.balcao.plugin.fraud.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.balcao.plugin.fraud.model.Features.Maker;

/** A trained model: all that is needed to judge an order. Immutable. */
record FraudModel(
    ModelCard card,
    Schema schema,
    FeatureRules rules,
    Features features,
    Bins bins,
    Forest forest,
    Calibration calibration) {

  static final int REASONS = 3;

  /**
   * A judgement.
   *
   * @param probability of fraud
   * @param reasons what moved the score most, strongest first
   */
  record Judgement(double probability, List<Reason> reasons) {}

  /**
   * One reason.
   *
   * @param feature the figure
   * @param value what it was; NaN where missing
   * @param weight by how much it moved the score; negative if it speaks for the order
   */
  record Reason(String feature, double value, double weight) {
    @Override
    public String toString() {
      return feature
          + " = "
          + Figures.plain(value)
          + " ("
          + (weight < 0 ? "" : "+")
          + Figures.of(weight, 3)
          + ")";
    }
  }

  double probability(OrderRow row, Maker maker) {
    return calibration.probability(forest.score(bins.sort(maker.make(row))));
  }

  Judgement judge(OrderRow row, Maker maker) {
    float[] figures = maker.make(row);
    double[] shares = new double[figures.length];
    double score = forest.explain(bins.sort(figures), shares);
    List<Reason> reasons = new ArrayList<>();
    IntStream.range(0, shares.length)
        .filter(i -> Math.abs(shares[i]) >= 0.001)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Math.abs(shares[i])))
        .limit(REASONS)
        .forEach(i -> reasons.add(new Reason(features.names().get(i), figures[i], shares[i])));
    return new Judgement(calibration.probability(score), reasons);
  }
}
