package org.balcao.plugin.fraud.model;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.balcao.plugin.fraud.model.Arguments.UsageException;
import org.balcao.plugin.fraud.model.TrainingOptions.Costs;

/** Reads what several commands understand. */
final class CommandOptions {
  static final Set<String> FILE =
      Set.of("data", "label", "positive", "time", "signup", "id", "exclude", "types");
  static final Set<String> TRAINING =
      Set.of(
          "seed",
          "trees",
          "depth",
          "leaf-share",
          "figures-per-split",
          "counts",
          "label-delay",
          "cost-false-positive",
          "cost-false-negative");

  private CommandOptions() {}

  static OrderFile file(Arguments arguments) {
    return new OrderFile(
        Path.of(arguments.text("data")),
        arguments.find("label"),
        arguments.find("positive"),
        arguments.find("time"),
        arguments.find("signup"),
        arguments.find("id"),
        Set.copyOf(arguments.list("exclude")),
        kinds(arguments));
  }

  private static Map<String, ColumnKind> kinds(Arguments arguments) {
    Map<String, ColumnKind> kinds = new LinkedHashMap<>();
    for (String entry : arguments.list("types")) {
      int at = entry.lastIndexOf('=');
      if (at < 1) {
        throw new UsageException("--types is column=kind, not " + entry);
      }
      kinds.put(
          entry.substring(0, at),
          Arguments.choice("types", ColumnKind.class, entry.substring(at + 1)));
    }
    return kinds;
  }

  static TrainingOptions training(Arguments arguments) {
    TrainingOptions usual = TrainingOptions.defaults();
    try {
      return new TrainingOptions(
          arguments.whole("seed", usual.seed()),
          arguments.whole("trees", usual.trees()),
          arguments.whole("depth", usual.depth()),
          (float) arguments.number("leaf-share").orElse(usual.leafShare()),
          arguments.whole("figures-per-split", usual.figuresPerSplit()),
          arguments.choice("counts", CountScope.class, usual.counts()),
          arguments.find("label-delay").map(Duration::parse).orElse(usual.labelDelay()),
          costs(arguments));
    } catch (DateTimeException e) {
      throw new UsageException("--label-delay is an ISO-8601 duration such as P30D");
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Costs> costs(Arguments arguments) {
    OptionalDouble positive = arguments.number("cost-false-positive");
    OptionalDouble negative = arguments.number("cost-false-negative");
    if (positive.isEmpty() && negative.isEmpty()) {
      return Optional.empty();
    }
    if (positive.isEmpty() || negative.isEmpty()) {
      throw new UsageException("--cost-false-positive and --cost-false-negative go together");
    }
    return Optional.of(new Costs(positive.getAsDouble(), negative.getAsDouble()));
  }
}
