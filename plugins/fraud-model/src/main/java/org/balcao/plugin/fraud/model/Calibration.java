package org.balcao.plugin.fraud.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes probabilities of scores: isotonic regression over the scores that each training row got
 * from the trees that had not seen it, with straight lines between, so that no two scores are
 * confounded.
 *
 * @param scores rising
 * @param rates what share was fraud there; rising
 */
// Nobody compares it, and lists of boxed numbers would be ten times as large.
@SuppressWarnings("ArrayRecordComponent")
record Calibration(double[] scores, double[] rates) {
  private static final int GROUPS = 200;
  private static final int GROUP_AT_LEAST = 30;
  private static final double MARGIN = 1e-6;

  /** Refuses what does not rise. */
  Calibration {
    if (scores.length != rates.length || scores.length < 2) {
      throw new IllegalArgumentException("a calibration has as many rates as scores");
    }
    for (int i = 1; i < scores.length; i++) {
      if (!(scores[i] > scores[i - 1] && rates[i] > rates[i - 1])) {
        throw new IllegalArgumentException("a calibration rises");
      }
    }
  }

  static Calibration of(double[] scores, boolean[] frauds) {
    Integer[] order = new Integer[scores.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(scores[a], scores[b]));
    int size = Math.max(GROUP_AT_LEAST, scores.length / GROUPS);
    List<double[]> blocks = new ArrayList<>();
    for (int from = 0; from < order.length; from += size) {
      double[] block = new double[3];
      for (int i = from; i < Math.min(order.length, from + size); i++) {
        block[0] += scores[order[i]];
        block[1] += frauds[order[i]] ? 1 : 0;
        block[2]++;
      }
      blocks.add(block);
      pool(blocks);
    }
    return of(blocks);
  }

  /** Pools neighbours until their rates rise. */
  private static void pool(List<double[]> blocks) {
    while (blocks.size() > 1) {
      double[] last = blocks.get(blocks.size() - 1);
      double[] before = blocks.get(blocks.size() - 2);
      if (before[1] / before[2] < last[1] / last[2] && before[0] / before[2] < last[0] / last[2]) {
        return;
      }
      blocks.remove(blocks.size() - 1);
      for (int i = 0; i < 3; i++) {
        before[i] += last[i];
      }
    }
  }

  private static Calibration of(List<double[]> blocks) {
    List<Double> scores = new ArrayList<>(List.of(-MARGIN));
    List<Double> rates = new ArrayList<>(List.of(0.0));
    for (double[] block : blocks) {
      double score = block[0] / block[2];
      // Never certain: as if half an order more had been of either kind.
      double rate = (block[1] + 0.5) / (block[2] + 1);
      int last = rates.size() - 1;
      if (score > scores.get(last) + MARGIN && rate > rates.get(last) + MARGIN && score < 1) {
        scores.add(score);
        rates.add(rate);
      }
    }
    scores.add(1 + MARGIN);
    rates.add(1.0);
    return new Calibration(
        scores.stream().mapToDouble(Double::doubleValue).toArray(),
        rates.stream().mapToDouble(Double::doubleValue).toArray());
  }

  double probability(double score) {
    int place = Arrays.binarySearch(scores, score);
    if (place >= 0) {
      return rates[place];
    }
    int above = Math.min(scores.length - 1, Math.max(1, -place - 1));
    double part = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
    double rate = rates[above - 1] + part * (rates[above] - rates[above - 1]);
    return Math.max(0, Math.min(1, rate));
  }
}
