package org.balcao.plugin.fraud.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.balcao.plugin.fraud.model.BacktestOptions.Split;
import org.balcao.plugin.fraud.model.ModelCard.Importance;
import org.balcao.plugin.fraud.model.Quality.AtThreshold;
import org.balcao.plugin.fraud.model.TrainingOptions.Costs;

/** A backtest as one page that needs nothing else: no script, no network. */
final class BacktestPage {
  private static final int FIGURES = 20;
  private static final double[] THRESHOLDS = {
    0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95
  };

  private final BacktestResult result;
  private final Ranking ranking;
  private final Costs costs;

  private BacktestPage(BacktestResult result, Ranking ranking) {
    this.result = result;
    this.ranking = ranking;
    // Where no costs are known, every mistake counts as one.
    this.costs = result.trained().options().costs().orElse(new Costs(1, 1));
  }

  static void write(BacktestResult result, Ranking ranking, Path file) {
    byte[] page = new BacktestPage(result, ranking).page().getBytes(StandardCharsets.UTF_8);
    Output.replace(file, out -> out.write(page));
  }

  private String page() {
    return "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n"
        + "<title>Backtest of a fraud model</title>\n<style>"
        + Html.STYLE
        + "</style>\n<h1>Backtest of a fraud model</h1>\n"
        + summary()
        + "<div class=\"charts\">\n"
        + charts()
        + "</div>\n<h2>By threshold</h2>\n"
        + thresholds()
        + "<h2>Whether probabilities are right</h2>\n"
        + calibration()
        + "<h2>Figures that move scores most</h2>\n"
        + importance()
        + "<h2>How it was trained</h2>\n<p>"
        + Html.escaped(
            result.trained().library() + ", options " + CardJson.of(result.trained().options()))
        + "</p>\n</html>\n";
  }

  private String summary() {
    ModelCard card = result.trained();
    Quality quality = result.quality();
    AtThreshold at = quality.atThreshold();
    String parted =
        result.split() == Split.TIME
            ? "the earlier orders were learned from, the later ones judged"
            : "orders were parted by lot, of each class the same share";
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("On " + quality.orders() + " orders that it did not learn from", ""));
    rows.add(List.of("frauds", quality.frauds() + ""));
    rows.add(List.of("ROC-AUC", Figures.of(quality.rocAuc(), 4)));
    rows.add(List.of("PR-AUC (average precision)", Figures.of(quality.prAuc(), 4)));
    rows.add(List.of("threshold of the model", Figures.of(at.threshold(), 4)));
    rows.add(List.of("precision", Figures.of(at.precision(), 4)));
    rows.add(List.of("recall", Figures.of(at.recall(), 4)));
    rows.add(List.of("F1", Figures.of(at.f1(), 4)));
    rows.add(List.of("frauds held / that pass", at.truePositives() + " / " + at.falseNegatives()));
    rows.add(
        List.of("good orders held / that pass", at.falsePositives() + " / " + at.trueNegatives()));
    rows.add(List.of("cost of mistakes", Figures.plain(at.cost(costs))));
    rows.add(
        List.of(
            "cost if every order passes", Figures.plain(quality.frauds() * costs.falseNegative())));
    rows.add(
        List.of(
            "best threshold, known only afterwards", Figures.of(result.cheapest().threshold(), 4)));
    return "<p>"
        + Html.escaped(
            card.file()
                + ": "
                + parted
                + ". Learned from "
                + card.rows()
                + " orders, "
                + card.frauds()
                + " of them fraud. A good order that is held costs "
                + Figures.plain(costs.falsePositive())
                + ", a fraud that passes "
                + Figures.plain(costs.falseNegative())
                + ".")
        + "</p>\n"
        + Html.table(rows);
  }

  private String charts() {
    List<AtThreshold> all = ranking.all();
    double own = result.quality().atThreshold().threshold();
    double share = (double) result.quality().frauds() / result.quality().orders();
    double most = all.stream().mapToDouble(at -> at.cost(costs)).max().orElse(1);
    String roc =
        new Chart("ROC curve", "good orders held", "frauds held", 1)
            .curve("other", List.of(new double[] {0, 0}, new double[] {1, 1}))
            .curve("main", points(all, AtThreshold::falsePositiveRate, AtThreshold::recall))
            .svg();
    String pr =
        new Chart("Precision by recall", "recall", "precision", 1)
            .curve("other", List.of(new double[] {0, share}, new double[] {1, share}))
            .curve(
                "main",
                points(all.subList(1, all.size()), AtThreshold::recall, AtThreshold::precision))
            .svg();
    String cost =
        new Chart("Cost by threshold", "threshold", "cost of mistakes", most)
            .curve("main", points(all, AtThreshold::threshold, at -> at.cost(costs)))
            .mark(own)
            .svg();
    String both =
        new Chart("Precision and recall by threshold", "threshold", "share", 1)
            .curve(
                "main",
                points(all.subList(1, all.size()), AtThreshold::threshold, AtThreshold::precision))
            .curve("third", points(all, AtThreshold::threshold, AtThreshold::recall))
            .mark(own)
            .svg();
    return figure("ROC: frauds held by good orders held", roc)
        + figure("Precision by recall; dashed: by chance", pr)
        + figure("Cost of mistakes by threshold; dashed: the model's", cost)
        + figure("Precision (blue) and recall (green) by threshold", both);
  }

  private static List<double[]> points(
      List<AtThreshold> all,
      ToDoubleFunction<AtThreshold> across,
      ToDoubleFunction<AtThreshold> upwards) {
    return all.stream()
        .map(at -> new double[] {across.applyAsDouble(at), upwards.applyAsDouble(at)})
        .toList();
  }

  private static String figure(String caption, String svg) {
    return "<figure><figcaption>" + Html.escaped(caption) + "</figcaption>" + svg + "</figure>\n";
  }

  private String thresholds() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("threshold", "held", "frauds held", "precision", "recall", "F1", "cost"));
    for (double threshold : THRESHOLDS) {
      AtThreshold at = ranking.at(threshold);
      rows.add(
          List.of(
              Figures.of(threshold, 2),
              Integer.toString(at.truePositives() + at.falsePositives()),
              Integer.toString(at.truePositives()),
              Figures.of(at.precision(), 3),
              Figures.of(at.recall(), 3),
              Figures.of(at.f1(), 3),
              Figures.plain(at.cost(costs))));
    }
    return Html.table(rows);
  }

  private String calibration() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("probability", "orders", "mean probability", "share of fraud"));
    double[] bounds = {0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.01};
    for (int i = 0; i + 1 < bounds.length; i++) {
      Ranking.Band band = ranking.band(bounds[i], bounds[i + 1]);
      if (band.orders() > 0) {
        rows.add(
            List.of(
                Figures.of(bounds[i], 2) + " to " + Figures.of(Math.min(1, bounds[i + 1]), 2),
                Integer.toString(band.orders()),
                Figures.of(band.mean(), 4),
                Figures.of((double) band.frauds() / band.orders(), 4)));
      }
    }
    return Html.table(rows);
  }

  private String importance() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("figure", "moves the score by"));
    List<Importance> all = result.trained().importance();
    for (Importance one : all.subList(0, Math.min(FIGURES, all.size()))) {
      rows.add(List.of(one.feature(), Figures.of(one.weight(), 4)));
    }
    return Html.table(rows);
  }
}
