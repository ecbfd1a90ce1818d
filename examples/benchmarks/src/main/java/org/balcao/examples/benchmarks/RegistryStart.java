package org.balcao.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Measures what twenty plugins on the class path add to the start of a store: finding them, reading
 * their descriptors, checking their settings, making them, asking for their health. Every start is
 * a fresh JVM with a store in memory; starts with and without the twenty take turns, and the
 * medians are compared.
 */
public final class RegistryStart {
  private static final double MOST_MILLIS = 100;
  private static final int PLUGINS = 20;
  private static final Map<String, Integer> OPTIONS = Map.of("pairs", 11);

  private record Measured(double millis, double cpu, int plugins) {}

  private RegistryStart() {}

  /**
   * Runs it.
   *
   * @param arguments {@code --pairs} of starts
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int status = 1;
    try {
      status = run(Options.read(OPTIONS, List.of(arguments)).number("pairs"));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
    System.exit(status);
  }

  private static int run(int pairs) throws IOException, InterruptedException {
    List<Double> with = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    List<Double> added = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    boolean all = true;
    start(true);
    for (int pair = 0; pair < pairs; pair++) {
      // Turn and turn about, so that what changes with time hits both.
      boolean first = pair % 2 == 0;
      Measured one = start(first);
      Measured other = start(!first);
      Measured equipped = first ? one : other;
      Measured bare = first ? other : one;
      all &= equipped.plugins() == PLUGINS && bare.plugins() == 0;
      with.add(equipped.millis());
      without.add(bare.millis());
      added.add(equipped.millis() - bare.millis());
      cpu.add(equipped.cpu() - bare.cpu());
      System.out.printf(
          Locale.ROOT,
          "pair %d: %.0f ms (processor %.0f) with %d plugins, %.0f ms (%.0f) without%n",
          pair + 1,
          equipped.millis(),
          equipped.cpu(),
          equipped.plugins(),
          bare.millis(),
          bare.cpu());
    }
    double more = Figures.median(added);
    boolean holds = all && more < MOST_MILLIS;
    System.out.println(
        new Figures("registry-start")
            .with("pairs", pairs)
            .with("plugins", PLUGINS)
            .with("start_ms_without", Figures.median(without), 0)
            .with("start_ms_with", Figures.median(with), 0)
            .with("added_ms", more, 1)
            .with("added_ms_between_medians", Figures.median(with) - Figures.median(without), 1)
            .with("added_ms_between_fastest", fastest(with) - fastest(without), 1)
            .with("added_processor_ms", Figures.median(cpu), 0)
            .with("allowed_ms", MOST_MILLIS, 0)
            .with("all_plugins_up", all)
            .with("holds", holds)
            .line());
    return holds ? 0 : 1;
  }

  private static double fastest(List<Double> values) {
    return values.stream().min(Double::compare).orElseThrow();
  }

  private static Measured start(boolean equipped) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("registry-start", ".log");
    String path = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.util.logging.config.file="
                    + System.getProperty("java.util.logging.config.file", ""),
                "-classpath",
                equipped ? twenty() + File.pathSeparator + path : path,
                Start.class.getName(),
                equipped ? "with" : "without")
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
