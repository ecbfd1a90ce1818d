package org.balcao.plugin.fraud.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.balcao.plugin.fraud.model.Features.Maker;

/** Trains a model from the labelled rows of a file, or from some of them. */
final class Training {
  /** With fewer of either class, what is learned is chance. */
  private static final int LEAST = 20;

  private final CsvRows rows;
  private final Schema schema;
  private final TrainingOptions options;
  private final IntPredicate included;
  private final Consumer<String> progress;
  private final List<float[]> figures = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private double first = Double.POSITIVE_INFINITY;
  private double last = Double.NEGATIVE_INFINITY;

  /**
   * @param included the rows to learn from, by their number
   */
  Training(
      CsvRows rows,
      Schema schema,
      TrainingOptions options,
      IntPredicate included,
      Consumer<String> progress) {
    this.rows = rows;
    this.schema = schema;
    this.options = options;
    this.included = included;
    this.progress = progress;
  }

  FraudModel train() {
    FeatureRules rules =
        new FeatureRules(
            options.counts(), options.labelDelay(), Cell.mix(options.seed() ^ 0x5bd1e995L));
    Features features = new Features(schema, rules);
    learn(features, rules);
    make(features, rules);
    boolean[] fraud = new boolean[labels.size()];
    for (int i = 0; i < fraud.length; i++) {
      fraud[i] = labels.get(i);
    }
    progress.accept("made " + features.size() + " figures of each of " + fraud.length + " rows");
    float[][] table = figures.toArray(float[][]::new);
    figures.clear();
    Bins bins = Bins.of(table, fraud, features.size());
    byte[][] sorted = new byte[table.length][];
    for (int i = 0; i < table.length; i++) {
      sorted[i] = bins.sort(table[i]);
      table[i] = new float[0];
    }
    ForestGrower.Grown grown = new ForestGrower(sorted, fraud, options, progress).grow(bins);
    Calibration calibration = Calibration.of(grown.unseenScores(), fraud);
    double[] judged = new double[fraud.length];
    for (int i = 0; i < judged.length; i++) {
      judged[i] = calibration.probability(grown.unseenScores()[i]);
    }
    Ranking ranking = new Ranking(judged, fraud);
    double threshold = Math.min(1, ranking.best(options.costs()).threshold());
    ModelCard card = card(features, bins, grown, ranking, threshold, sorted);
    return new FraudModel(card, schema, rules, features, bins, grown.forest(), calibration);
  }

  private void learn(Features features, FeatureRules rules) {
    RowParser parser = new RowParser(schema, rows.file(), rows.header(), rules.salt());
    LabelColumn label = new LabelColumn(schema, rows);
    int[] counts = new int[2];
    rows.forEach(
        (number, line, cells) -> {
          Optional<Boolean> fraud = label.of(cells);
          if (included.test(number) && fraud.isPresent()) {
            OrderRow row = parser.parse(line, cells);
            features.learn(row, fraud.get());
            counts[fraud.get() ? 1 : 0]++;
            if (!Double.isNaN(row.time())) {
              first = Math.min(first, row.time());
              last = Math.max(last, row.time());
            }
          }
        });
    parser.warnings().forEach(warning -> progress.accept("  " + warning));
    if (counts[0] < LEAST || counts[1] < LEAST) {
      throw new ModelException(
          "%s: %d rows to learn from are fraud ('%s' in the column '%s') and %d are not; %d of each are needed"
              .formatted(
                  rows.file(), counts[1], schema.positive(), schema.label(), counts[0], LEAST));
    }
    features.usual((double) counts[1] / (counts[0] + counts[1]));
    features.learned();
  }

  private void make(Features features, FeatureRules rules) {
    RowParser parser = new RowParser(schema, rows.file(), rows.header(), rules.salt());
    LabelColumn label = new LabelColumn(schema, rows);
    Maker maker = features.new Maker(null, true);
    rows.forEach(
        (number, line, cells) -> {
          Optional<Boolean> fraud = label.of(cells);
          if (included.test(number) && fraud.isPresent()) {
            figures.add(maker.make(parser.parse(line, cells)));
            labels.add(fraud.get());
          }
        });
  }

  private ModelCard card(
      Features features,
      Bins bins,
      ForestGrower.Grown grown,
      Ranking ranking,
      double threshold,
      byte[][] sorted) {
    Map<String, ColumnKind> columns = new LinkedHashMap<>();
    schema.columns().forEach(column -> columns.put(column.name(), column.kind()));
    String content = Sha256.of(ModelFile.trees(grown.forest(), bins), ModelFile.tables(features));
    return new ModelCard(
        content.substring(0, 12),
        "Tribuo " + org.tribuo.Tribuo.VERSION + " (CART)",
        fileName(rows.file()),
        Sha256.of(rows.file()),
        labels.size(),
        ranking.frauds(),
        moment(first),
        moment(last),
        options,
        columns,
        features.names(),
        threshold,
        ranking.quality(threshold),
        ForestGrower.importance(grown.forest(), features.names(), sorted));
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static Optional<Instant> moment(double seconds) {
    return Double.isInfinite(seconds)
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(Math.round(seconds * 1000)));
  }
}
