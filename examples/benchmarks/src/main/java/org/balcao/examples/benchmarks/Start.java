package org.balcao.examples.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.kernel.plugin.PluginStatus;
import org.balcao.se.Balcao;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.Health;

/**
 * One start of a store in a fresh JVM, measured by {@link RegistryStart}. Whether the twenty
 * plugins are there, the class path says.
 */
public final class Start {
  /** What the twenty are configured as: kind and the word in their types. */
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              "payment", "gateway",
              "carrier", "carrier",
              "tax", "calculator",
              "fraud", "judge",
              "notifier", "messenger"));

  private Start() {}

  /**
   * Prints how long it took in milliseconds, the processor time of the JVM so far, and how many
   * plugins work.
   *
   * @param arguments {@code CONFIGURED} to configure the twenty
   */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    BalcaoBuilder builder = Balcao.builder().inMemory().withoutWorkers();
    if (List.of(arguments).contains("CONFIGURED")) {
      configure(builder);
    }
    try (Balcao store = builder.start()) {
      double millis = (System.nanoTime() - start) / 1e6;
      double cpu =
          ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
      long up =
          store.plugins().status().stream()
              .map(PluginStatus::health)
              .filter(health -> health.status() == Health.Status.UP)
              .count();
      System.out.printf(Locale.ROOT, "START %.1f %.0f %d%n", millis, cpu, up);
    }
  }

  private static void configure(BalcaoBuilder builder) {
    KINDS.forEach(
        (kind, word) -> {
          for (String which : List.of("first", "second", "third", "fourth")) {
            String prefix = "balcao." + kind + "." + which + ".";
            builder
                .set(prefix + "type", which + "-" + word)
                .set(prefix + "endpoint", "https://provider.example/" + which)
                .set(prefix + "api-key", "key of " + which)
                .set(prefix + "zone.south.countries", "BR,AR");
          }
        });
    builder.set("balcao.taxes.calculator", "first");
  }
}
