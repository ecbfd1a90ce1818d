package org.balcao.plugin.fraud.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balcao.plugin.fraud.model.Arguments.UsageException;
import org.balcao.plugin.fraud.model.BacktestOptions.Split;

/**
 * The commands {@code train}, {@code backtest}, {@code score}, {@code show} and {@code generate}.
 * Each tells how far it is on the error stream and ends with one line {@code RESULT {json}} on the
 * output. Exits with 0 if all was done; with 1 if a file cannot be used; with 2 if the command was
 * not understood.
 */
public final class FraudModelCommand {
  private static final String USAGE =
      """
      usage: train    --data orders.csv --out model.bin [columns] [training]
             backtest --data orders.csv --out report.html [columns] [training]
                      [--split time|random] [--test-share 0.3]
             score    --data new.csv --model model.bin --out scores.csv
                      [--review-at 0.5] [--decline-at 0.9]
             show     --model model.bin
             generate --out orders.csv [--rows 20000] [--seed 1]
      columns:  --label class --positive 1 --time purchase_time --signup signup_time
                --id user_id --exclude a,b --types device=identifier,age=number
      training: --seed 1 --trees 100 --depth 12 --leaf-share 0.01 --figures-per-split 8
                --counts file|past --label-delay P7D
                --cost-false-positive 5 --cost-false-negative 80\
      """;

  private FraudModelCommand() {}

  /** Runs a command. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    String command = arguments.isEmpty() ? "" : arguments.get(0);
    List<String> options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    FraudModels models = new FraudModels(line -> err.println("[" + command + "] " + line));
    // Tribuo tells about every dataset, which is one per tree.
    java.util.logging.Logger tribuo = java.util.logging.Logger.getLogger("org.tribuo");
    tribuo.setLevel(java.util.logging.Level.WARNING);
    try {
      JsonObjectBuilder result =
          switch (command) {
            case "train" -> train(options, models);
            case "backtest" -> backtest(options, models);
            case "score" -> score(options, models);
            case "show" -> show(options, models, out);
            case "generate" -> generate(options);
            default -> throw new UsageException("there is no command '" + command + "'");
          };
      out.println("RESULT " + result(command, true, result));
      return 0;
    } catch (UsageException e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return failed(command, e, out, 2);
    } catch (ModelException e) {
      err.println(e.getMessage());
      return failed(command, e, out, 1);
    } catch (OutOfMemoryError e) {
      err.println("the memory is too small for this file; give Java more with -Xmx");
      return failed(command, e, out, 1);
    } catch (RuntimeException e) {
      e.printStackTrace(err);
      return failed(command, e, out, 1);
    }
  }

  private static int failed(String command, Throwable e, PrintStream out, int status) {
    out.println(
        "RESULT "
            + result(
                command,
                false,
                Json.createObjectBuilder().add("error", String.valueOf(e.getMessage()))));
    return status;
  }

  private static JsonObject result(String command, boolean ok, JsonObjectBuilder rest) {
    return Json.createObjectBuilder().add("command", command).add("ok", ok).addAll(rest).build();
  }

  private static JsonObjectBuilder train(List<String> options, FraudModels models) {
    Arguments arguments =
        new Arguments(options, known(CommandOptions.FILE, CommandOptions.TRAINING, "out"));
    Path out = Path.of(arguments.text("out"));
    ModelCard card =
        models.train(CommandOptions.file(arguments), CommandOptions.training(arguments), out);
    return Json.createObjectBuilder()
        .add("model", out.toString())
        .add("sha256", Sha256.of(out))
        .add("version", card.version())
        .add("rows", card.rows())
        .add("frauds", card.frauds())
        .add("threshold", Figures.rounded(card.threshold()))
        .add("outOfBag", CardJson.of(card.quality()));
  }

  private static JsonObjectBuilder backtest(List<String> options, FraudModels models) {
    Arguments arguments =
        new Arguments(
            options,
            known(CommandOptions.FILE, CommandOptions.TRAINING, "out", "split", "test-share"));
    Path out = Path.of(arguments.text("out"));
    BacktestResult result =
        models.backtest(
            CommandOptions.file(arguments),
            CommandOptions.training(arguments),
            parting(arguments),
            out);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("report", out.toString())
            .add("split", result.split().name())
            .add("trainedRows", result.trained().rows())
            .addAll(Json.createObjectBuilder(CardJson.of(result.quality())))
            .add("bestThreshold", Figures.rounded(result.cheapest().threshold()));
    result.cost().ifPresent(cost -> json.add("cost", Figures.rounded(cost)));
    result.costWithout().ifPresent(cost -> json.add("costWithoutModel", Figures.rounded(cost)));
    return json;
  }

  private static BacktestOptions parting(Arguments arguments) {
    BacktestOptions usual = BacktestOptions.defaults();
    try {
      return new BacktestOptions(
          arguments.choice("split", Split.class, usual.split()),
          arguments.number("test-share").orElse(usual.testShare()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static JsonObjectBuilder score(List<String> options, FraudModels models) {
    Arguments arguments =
        new Arguments(options, Set.of("data", "model", "out", "review-at", "decline-at"));
    Path out = Path.of(arguments.text("out"));
    ScoringOptions how;
    try {
      how = new ScoringOptions(arguments.number("review-at"), arguments.number("decline-at"));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    ScoringResult result =
        models.score(Path.of(arguments.text("data")), Path.of(arguments.text("model")), out, how);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("scores", out.toString())
            .add("version", result.model())
            .add("orders", result.orders())
            .add("approved", result.approved())
            .add("reviewed", result.reviewed())
            .add("declined", result.declined());
    result.quality().ifPresent(quality -> json.add("quality", CardJson.of(quality)));
    return json;
  }

  private static JsonObjectBuilder show(List<String> options, FraudModels models, PrintStream out) {
    Path model = Path.of(new Arguments(options, Set.of("model")).text("model"));
    ModelCard card = models.show(model);
    CardText.print(card, out);
    return Json.createObjectBuilder()
        .add("sha256", Sha256.of(model))
        .addAll(Json.createObjectBuilder(card.json()));
  }

  private static JsonObjectBuilder generate(List<String> options) {
    Arguments arguments = new Arguments(options, Set.of("out", "rows", "seed"));
    Path out = Path.of(arguments.text("out"));
    try {
      SyntheticOrders.write(out, arguments.whole("rows", 20_000), arguments.whole("seed", 1L));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    return Json.createObjectBuilder().add("file", out.toString()).add("sha256", Sha256.of(out));
  }

  private static Set<String> known(Set<String> some, Set<String> others, String... more) {
    Set<String> known = new HashSet<>(some);
    known.addAll(others);
    known.addAll(List.of(more));
    return known;
  }
}
