package org.balcao.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Measures what twenty plugins add to the start of a store: first as they only lie on the class
 * path, to be found and their descriptors read; then as all twenty are configured, too, so that
 * settings are checked, instances made and asked for their health. Every start is a fresh JVM with
 * a store in memory; the three kinds of starts take turns, and the medians of the differences
 * count.
 */
public final class RegistryStart {
  private static final double MOST_MILLIS = 100;
  private static final int PLUGINS = 20;
  private static final Map<String, Integer> OPTIONS = Map.of("rounds", 21);

  private enum Kind {
    /** No plugin anywhere. */
    BARE,
    /** Twenty on the class path. */
    FOUND,
    /** Twenty on the class path, each with a configured instance. */
    CONFIGURED
  }

  private record Measured(double millis, double cpu, int plugins) {}

  private RegistryStart() {}

  /**
   * Runs it.
   *
   * @param arguments {@code --rounds}, each of three starts
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int status = 1;
    try {
      status = run(Options.read(OPTIONS, List.of(arguments)).number("rounds"));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
    System.exit(status);
  }

  private static int run(int rounds) throws IOException, InterruptedException {
    Map<Kind, List<Measured>> all = new EnumMap<>(Kind.class);
    List.of(Kind.values()).forEach(kind -> all.put(kind, new ArrayList<>()));
    start(Kind.CONFIGURED);
    for (int round = 0; round < rounds; round++) {
      // Another one is the first in every round, so that what changes with time hits all.
      for (int i = 0; i < Kind.values().length; i++) {
        Kind kind = Kind.values()[(round + i) % Kind.values().length];
        of(all, kind).add(start(kind));
      }
      System.out.printf(
          Locale.ROOT,
          "round %d: %.0f ms without plugins, %.0f with %d on the class path, %.0f configured%n",
          round + 1,
          of(all, Kind.BARE).get(round).millis(),
          of(all, Kind.FOUND).get(round).millis(),
          PLUGINS,
          of(all, Kind.CONFIGURED).get(round).millis());
    }
    boolean right =
        of(all, Kind.BARE).stream().allMatch(start -> start.plugins() == 0)
            && of(all, Kind.FOUND).stream().allMatch(start -> start.plugins() == 0)
            && of(all, Kind.CONFIGURED).stream().allMatch(start -> start.plugins() == PLUGINS);
    double found = added(all, Kind.FOUND, Measured::millis);
    double configured = added(all, Kind.CONFIGURED, Measured::millis);
    boolean holds = right && found < MOST_MILLIS && configured < MOST_MILLIS;
    System.out.println(
        new Figures("registry-start")
            .with("rounds", rounds)
            .with("plugins", PLUGINS)
            .with("start_ms", Figures.median(millis(of(all, Kind.BARE))), 0)
            .with("added_ms", configured, 1)
            .with("added_ms_only_found", found, 1)
            .with("added_processor_ms", added(all, Kind.CONFIGURED, Measured::cpu), 0)
            .with("added_processor_ms_only_found", added(all, Kind.FOUND, Measured::cpu), 0)
            .with("allowed_ms", MOST_MILLIS, 0)
            .with("all_plugins_up", right)
            .with("holds", holds)
            .line());
    return holds ? 0 : 1;
  }

  private static List<Measured> of(Map<Kind, List<Measured>> all, Kind kind) {
    return all.getOrDefault(kind, List.of());
  }

  private static List<Double> millis(List<Measured> starts) {
    return starts.stream().map(Measured::millis).toList();
  }

  /** The median of what the starts of a kind took longer than the bare ones beside them. */
  private static double added(
      Map<Kind, List<Measured>> all, Kind kind, ToDoubleFunction<Measured> what) {
    List<Measured> bare = of(all, Kind.BARE);
    List<Measured> more = of(all, kind);
    return Figures.median(
        IntStream.range(0, bare.size())
            .mapToObj(i -> what.applyAsDouble(more.get(i)) - what.applyAsDouble(bare.get(i)))
            .toList());
  }

  private static Measured start(Kind kind) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("registry-start", ".log");
    String path = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.util.logging.config.file="
                    + System.getProperty("java.util.logging.config.file", ""),
                "-classpath",
                // Last: before all else, every class of the store would be looked for there first.
                kind == Kind.BARE ? path : path + File.pathSeparator + twenty(),
                Start.class.getName(),
                kind.name())
            .redirectError(errors.toFile())
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    String line = told.lines().filter(text -> text.startsWith("START ")).findFirst().orElse("");
    if (line.isEmpty()) {
      throw new IllegalStateException("a start failed: " + Files.readString(errors));
    }
    Files.delete(errors);
    String[] parts = line.split(" ", -1);
    return new Measured(
        Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Integer.parseInt(parts[3]));
  }

  /** The folder, or the entry of the class path, in which the twenty are announced. */
  private static String twenty() {
    try {
      URI services =
          Objects.requireNonNull(
                  RegistryStart.class.getResource("twenty/META-INF/services"),
                  "the services of the twenty")
              .toURI();
      return Path.of(services).resolve("../..").normalize().toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
