package org.balcao.plugin.fraud.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.balcao.plugin.fraud.model.BacktestOptions.Split;
import org.balcao.plugin.fraud.model.Features.Maker;
import org.balcao.plugin.fraud.model.TrainingOptions.Costs;

/** Trains from some rows and judges the others. */
final class Backtest {
  private final CsvRows rows;
  private final Schema schema;
  private final TrainingOptions options;
  private final BacktestOptions how;
  private final Consumer<String> progress;
  private Ranking ranking = new Ranking(new double[0], new boolean[0]);

  Backtest(
      CsvRows rows,
      Schema schema,
      TrainingOptions options,
      BacktestOptions how,
      Consumer<String> progress) {
    this.rows = rows;
    this.schema = schema;
    this.options = options;
    this.how = how;
    this.progress = progress;
  }

  private record Labelled(int row, double time, boolean fraud) {}

  BacktestResult run() {
    Split split =
        how.split() != Split.AUTO
            ? how.split()
            : schema.time().isPresent() ? Split.TIME : Split.RANDOM;
    BitSet held = heldBack(split);
    progress.accept(
        "hold back "
            + held.cardinality()
            + " rows "
            + (split == Split.TIME ? "by time" : "by lot"));
    FraudModel model = new Training(rows, schema, options, row -> !held.get(row), progress).train();
    ranking = judge(model, held);
    progress.accept("judged " + held.cardinality() + " rows");
    Optional<Costs> costs = options.costs();
    Quality quality = ranking.quality(model.card().threshold());
    return new BacktestResult(
        split,
        model.card(),
        quality,
        ranking.best(costs),
        costs.map(quality.atThreshold()::cost),
        costs.map(c -> ranking.frauds() * c.falseNegative()));
  }

  /** The judged rows, once it has run. */
  Ranking ranking() {
    return ranking;
  }

  private BitSet heldBack(Split split) {
    if (split == Split.TIME && schema.time().isEmpty()) {
      throw new ModelException(
          rows.file() + " has no column of moments to part it by; name one, or part it by lot");
    }
    List<Labelled> labelled = labelled();
    BitSet held = split == Split.TIME ? latest(labelled) : byLot(labelled);
    long frauds = labelled.stream().filter(l -> held.get(l.row) && l.fraud).count();
    if (frauds == 0 || frauds == held.cardinality()) {
      throw new ModelException(
          rows.file()
              + ": the part that is held back has "
              + (frauds == 0 ? "no fraud" : "nothing but fraud")
              + "; part it by lot, or hold back more");
    }
    return held;
  }

  private List<Labelled> labelled() {
    RowParser parser = new RowParser(schema, rows.file(), rows.header(), 0);
    LabelColumn label = new LabelColumn(schema, rows);
    List<Labelled> labelled = new ArrayList<>();
    rows.forEach(
        (number, line, cells) ->
            label
                .of(cells)
                .ifPresent(
                    fraud ->
                        labelled.add(
                            new Labelled(number, parser.parse(line, cells).time(), fraud))));
    return labelled;
  }

  /** Rows without a moment are learned from. */
  private BitSet latest(List<Labelled> labelled) {
    double[] times =
        labelled.stream()
            .mapToDouble(Labelled::time)
            .filter(time -> !Double.isNaN(time))
            .sorted()
            .toArray();
    BitSet held = new BitSet();
    if (times.length > 0) {
      double from =
          times[
              (int) Math.min(times.length - 1L, Math.round(times.length * (1 - how.testShare())))];
      labelled.stream().filter(l -> l.time >= from).forEach(l -> held.set(l.row));
    }
    return held;
  }

  private BitSet byLot(List<Labelled> labelled) {
    BitSet held = new BitSet();
    for (boolean fraud : new boolean[] {false, true}) {
      List<Labelled> drawn =
          labelled.stream()
              .filter(l -> l.fraud == fraud)
              .sorted(
                  Comparator.comparingLong(
                      l -> Cell.mix(options.seed() * 31 + 7 + Cell.mix(l.row + 1L))))
              .toList();
      drawn.stream()
          .limit(Math.round(drawn.size() * how.testShare()))
          .forEach(l -> held.set(l.row));
    }
    return held;
  }

  private Ranking judge(FraudModel model, BitSet held) {
    RowParser parser = new RowParser(schema, rows.file(), rows.header(), model.rules().salt());
    LabelColumn label = new LabelColumn(schema, rows);
    Map<String, Sightings> more = model.features().unseen();
    rows.forEach(
        (number, line, cells) -> {
          if (held.get(number)) {
            model.features().see(parser.parse(line, cells), Sightings.UNKNOWN, more);
          }
        });
    more.replaceAll((name, seen) -> seen.sorted());
    Maker maker = model.features().new Maker(more, false);
    double[] probabilities = new double[held.cardinality()];
    boolean[] frauds = new boolean[probabilities.length];
    int[] count = new int[1];
    rows.forEach(
        (number, line, cells) -> {
          if (held.get(number)) {
            probabilities[count[0]] = model.probability(parser.parse(line, cells), maker);
            frauds[count[0]++] = label.of(cells).orElseThrow();
          }
        });
    return new Ranking(probabilities, frauds);
  }
}
