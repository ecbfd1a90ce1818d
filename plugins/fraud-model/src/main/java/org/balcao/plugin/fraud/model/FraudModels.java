package org.balcao.plugin.fraud.model;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Trains, tests and uses fraud models from CSV files of orders, with any columns. The same as the
 * commands of {@link FraudModelCommand}. Thread-safe; one call keeps up to four processors busy.
 *
 * <pre>{@code
 * FraudModels models = new FraudModels(System.out::println);
 * OrderFile orders = OrderFile.of(Path.of("orders.csv")).labelled("class", "1");
 * ModelCard card = models.train(orders, TrainingOptions.defaults(), Path.of("model.bin"));
 * models.score(Path.of("new.csv"), Path.of("model.bin"), Path.of("scores.csv"), ScoringOptions.advice());
 * }</pre>
 *
 * <p>Every call throws {@link ModelException} where a file cannot be used, and has then written
 * nothing.
 */
public final class FraudModels {
  private final Consumer<String> progress;

  /**
   * @param progress takes a line each time there is something to tell; called from several threads,
   *     one at a time
   */
  public FraudModels(Consumer<String> progress) {
    this.progress = progress;
  }

  /** Tells nobody how far it is. */
  public FraudModels() {
    this(line -> {});
  }

  /**
   * Trains a model from all labelled rows of a file.
   *
   * @param model where it is written, replacing what was there
   */
  public ModelCard train(OrderFile orders, TrainingOptions options, Path model) {
    CsvRows rows = CsvRows.open(orders.file());
    Schema schema = new SchemaReader(orders, rows, progress).read();
    FraudModel trained = new Training(rows, schema, options, row -> true, progress).train();
    ModelFile.write(trained, model);
    return trained.card();
  }

  /**
   * Trains from a part of a file and judges the rest, as if it were new.
   *
   * @param report where a page with the curves is written, if at all
   */
  public BacktestResult backtest(
      OrderFile orders, TrainingOptions options, BacktestOptions how, @Nullable Path report) {
    CsvRows rows = CsvRows.open(orders.file());
    Schema schema = new SchemaReader(orders, rows, progress).read();
    Backtest test = new Backtest(rows, schema, options, how, progress);
    BacktestResult result = test.run();
    if (report != null) {
      BacktestPage.write(result, test.ranking(), report);
    }
    return result;
  }

  /**
   * Judges every row of a file.
   *
   * @param scores where a row for each row is written: its line, its key, the probability of fraud,
   *     the decision, and the strongest reasons
   */
  public ScoringResult score(Path orders, Path model, Path scores, ScoringOptions options) {
    FraudModel trained = ModelFile.read(model);
    return new Scoring(trained, CsvRows.open(orders), options, progress).run(scores);
  }

  /** Reads what a model is. */
  public ModelCard show(Path model) {
    return ModelFile.read(model).card();
  }
}
