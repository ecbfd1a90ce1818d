package org.balcao.plugin.fraud.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcao.plugin.fraud.model.Quality.AtThreshold;
import org.balcao.plugin.fraud.model.TrainingOptions.Costs;

/** Judged orders of known outcome, most suspicious first. */
final class Ranking {
  private final double[] probabilities;
  private final int[] fraudsUpTo;
  private final int orders;
  private final int frauds;

  Ranking(double[] judged, boolean[] fraud) {
    Integer[] order = new Integer[judged.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(judged[b], judged[a]));
    orders = judged.length;
    probabilities = new double[orders];
    fraudsUpTo = new int[orders + 1];
    for (int i = 0; i < orders; i++) {
      probabilities[i] = judged[order[i]];
      fraudsUpTo[i + 1] = fraudsUpTo[i] + (fraud[order[i]] ? 1 : 0);
    }
    frauds = fraudsUpTo[orders];
  }

  int frauds() {
    return frauds;
  }

  Quality quality(double threshold) {
    double logLoss = 0;
    double brier = 0;
    for (int i = 0; i < orders; i++) {
      int fraud = fraudsUpTo[i + 1] - fraudsUpTo[i];
      double probability = Math.max(1e-9, Math.min(1 - 1e-9, probabilities[i]));
      logLoss -= Math.log(fraud == 1 ? probability : 1 - probability);
      brier += (probabilities[i] - fraud) * (probabilities[i] - fraud);
    }
    return new Quality(
        orders, frauds, rocAuc(), prAuc(), logLoss / orders, brier / orders, at(threshold));
  }

  /** What follows if the first {@code held} are held. */
  private AtThreshold held(int held, double threshold) {
    int caught = fraudsUpTo[held];
    return new AtThreshold(
        threshold, caught, held - caught, frauds - caught, orders - held - (frauds - caught));
  }

  AtThreshold at(double threshold) {
    int low = 0;
    int high = orders;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (probabilities[middle] >= threshold) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return held(low, threshold);
  }

  /** Orders whose probabilities lie between two bounds. */
  record Band(int orders, int frauds, double mean) {}

  /** The orders from one probability on and below another. */
  Band band(double from, double below) {
    int first = at(below).truePositives() + at(below).falsePositives();
    int end = at(from).truePositives() + at(from).falsePositives();
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += probabilities[i];
    }
    int count = end - first;
    return new Band(
        count, fraudsUpTo[end] - fraudsUpTo[first], count == 0 ? Double.NaN : sum / count);
  }

  /** Every threshold that makes a difference, highest first; the first holds nothing. */
  List<AtThreshold> all() {
    List<AtThreshold> all = new ArrayList<>();
    all.add(held(0, Math.nextUp(1.0)));
    for (int i = 1; i <= orders; i++) {
      if (i == orders || probabilities[i] != probabilities[i - 1]) {
        all.add(held(i, probabilities[i - 1]));
      }
    }
    return all;
  }

  /** The cheapest threshold, or the one of the best F1 where no costs are known. */
  AtThreshold best(Optional<Costs> costs) {
    Comparator<AtThreshold> order =
        costs.isPresent()
            ? Comparator.comparingDouble(at -> -at.cost(costs.get()))
            : Comparator.comparingDouble(AtThreshold::f1);
    return all().stream().max(order).orElseThrow();
  }

  private double rocAuc() {
    double area = 0;
    AtThreshold before = held(0, 2);
    for (AtThreshold at : all()) {
      area +=
          (double) (at.falsePositives() - before.falsePositives())
              * (at.truePositives() + before.truePositives())
              / 2;
      before = at;
    }
    double pairs = (double) frauds * (orders - frauds);
    return pairs == 0 ? Double.NaN : area / pairs;
  }

  private double prAuc() {
    double area = 0;
    int before = 0;
    for (AtThreshold at : all()) {
      area += (at.truePositives() - before) * at.precision();
      before = at.truePositives();
    }
    return frauds == 0 ? Double.NaN : area / frauds;
  }
}
