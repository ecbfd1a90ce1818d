package org.balcao.examples.benchmarks;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.OutputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.ErrorManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginRegistration;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.plugin.PluginsBuilder;
import org.balcao.kernel.time.SystemStoreClock;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Payer;
import org.balcao.spi.payment.PaymentGateway;
import org.jspecify.annotations.Nullable;

/**
 * Measures what misbehaving plugins cost the healthy ones: calls per second through the guards of
 * healthy gateways, with and without others beside them of which each misbehaves in a way of its
 * own. Both are measured in turns, in one run; of every round the ratio is taken, and of all rounds
 * the median.
 *
 * <p>The breakers of the misbehaving ones stay closed: what is measured is the guard, not that
 * after ten failures nobody calls any more.
 */
public final class PluginChaos {
  private static final double LOWEST = 0.9;
  private static final Duration DEADLINE = Duration.ofMillis(200);
  private static final Duration WILD_PAUSE = Duration.ofMillis(20);
  private static final Map<String, Integer> OPTIONS =
      Map.of("rounds", 9, "millis", 2000, "callers", 6, "latency", 5);

  private final Options options;
  private final Callers healthy = new Callers();
  private final Callers wild = new Callers();

  private PluginChaos(Options options) {
    this.options = options;
  }

  /**
   * Runs it.
   *
   * @param arguments {@code --rounds}, {@code --millis} per measurement, {@code --callers} of
   *     healthy plugins, {@code --latency} of a healthy call in milliseconds
   */
  public static void main(String[] arguments) {
    int status = 1;
    try {
      status = new PluginChaos(Options.read(OPTIONS, List.of(arguments))).run();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
    System.exit(status);
  }

  private int run() {
    logIntoNothing();
    Locale locale = Locale.getDefault();
    PluginsBuilder builder =
        new PluginsBuilder(
            new SmallRyeConfigBuilder().build(), new SystemStoreClock(ZoneOffset.UTC));
    GuardOptions usual = GuardOptions.defaults();
    for (int i = 0; i < 2; i++) {
      register(builder, "healthy-" + i, Optional.empty(), usual);
    }
    GuardOptions open = usual.withTimeout(DEADLINE).withBreaker(10_000, Duration.ofMillis(1));
    for (Harm harm : Harm.values()) {
      register(builder, name(harm), Optional.of(harm), open);
    }
    try (Plugins plugins = builder.open();
        Callers goodOnes = healthy;
        Callers badOnes = wild) {
      for (int i = 0; i < options.number("callers"); i++) {
        Guarded<PaymentGateway> guard = plugins.plugin(PluginKind.PAYMENT, "healthy-" + i % 2);
        goodOnes.add("healthy-caller-" + i, Duration.ZERO, () -> done(guard));
      }
      for (Harm harm : Harm.values()) {
        Guarded<PaymentGateway> guard = plugins.plugin(PluginKind.PAYMENT, name(harm));
        badOnes.add("caller-" + name(harm), WILD_PAUSE, () -> done(guard));
      }
      return measure(locale);
    }
  }

  private int measure(Locale locale) {
    System.out.printf(
        "%d healthy callers of 2 gateways that take %d ms; %d gateways that misbehave, called %d"
            + " times a second each%n",
        options.number("callers"),
        options.number("latency"),
        Harm.values().length,
        1000 / WILD_PAUSE.toMillis());
    healthy.run(true);
    wild.run(true);
    pass(3000);
    List<Double> alone = new ArrayList<>();
    List<Double> beside = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    double wildRate = 0;
    for (int round = 0; round < options.number("rounds"); round++) {
      // Turn and turn about, so that what changes with time hits both.
      boolean wildFirst = round % 2 == 0;
      double first = rate(wildFirst);
      long before = wild.good() + wild.bad();
      double second = rate(!wildFirst);
      double chaos = wildFirst ? first : second;
      double quiet = wildFirst ? second : first;
      if (!wildFirst) {
        wildRate = (wild.good() + wild.bad() - before) * 1000.0 / options.number("millis");
      }
      alone.add(quiet);
      beside.add(chaos);
      ratios.add(chaos / quiet);
      System.out.printf(
          Locale.ROOT,
          "round %d: %.0f calls/s alone, %.0f beside the misbehaving ones, ratio %.3f%n",
          round + 1,
          quiet,
          chaos,
          chaos / quiet);
    }
    double ratio = Figures.median(ratios);
    boolean holds = ratio >= LOWEST && healthy.bad() == 0 && Locale.getDefault().equals(locale);
    System.out.println(
        new Figures("plugin-chaos")
            .with("rounds", ratios.size())
            .with("misbehaving_plugins", Harm.values().length)
            .with("misbehaving_calls_per_second", wildRate, 0)
            .with("healthy_calls_per_second_alone", Figures.median(alone), 0)
            .with("healthy_calls_per_second_beside", Figures.median(beside), 0)
            .with("ratio", ratio, 3)
            .with("lowest_ratio", ratios.stream().min(Double::compare).orElse(0.0), 3)
            .with("healthy_failures", healthy.bad())
            .with("required_ratio", LOWEST, 2)
            .with("holds", holds)
            .line());
    return holds ? 0 : 1;
  }

  /** Healthy calls per second. */
  private double rate(boolean withWild) {
    wild.run(withWild);
    pass(300);
    long before = healthy.good();
    long start = System.nanoTime();
    pass(options.number("millis"));
    return (healthy.good() - before) * 1e9 / (System.nanoTime() - start);
  }

  private static void pass(int millis) {
    long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }

  private static boolean done(Guarded<PaymentGateway> guard) {
    AuthorizeRequest request =
        new AuthorizeRequest(
            "1001",
            Money.of("54.80", "BRL"),
            new Payer(Optional.empty(), "Ana Souza", "ana@example.com", Optional.empty()),
            Address.of("Ana Souza", "Rua das Flores 7", "Curitiba", "PR", "80010-000", "BR"),
            Optional.of("token"),
            new LinkedHashMap<>());
    Outcome<Authorization> outcome =
        guard.effect(
            new OperationKey("payment.authorize", UUID.randomUUID().toString()),
            1,
            Locale.ROOT,
            (gateway, context) -> gateway.authorize(request, context),
            given ->
                given.amount().equals(request.amount())
                    ? Optional.empty()
                    : Optional.of("another amount"));
    return outcome instanceof Outcome.Done;
  }

  private void register(
      PluginsBuilder builder, String name, Optional<Harm> harm, GuardOptions guard) {
    Duration latency = Duration.ofMillis(options.number("latency"));
    builder.plugin(
        new PluginRegistration<>(PluginKind.PAYMENT, name, new ChaosGateway(latency, harm), guard));
  }

  private static String name(Harm harm) {
    return harm.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Everything is logged and formatted, as in a real store, and nobody has to read it. */
  private static void logIntoNothing() {
    Logger root = Logger.getLogger("");
    for (var handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    StreamHandler nothing =
        new StreamHandler(OutputStream.nullOutputStream(), new SimpleFormatter());
    nothing.setErrorManager(new Silent());
    root.addHandler(nothing);
  }

  /** Some exceptions cannot be printed, and a handler would print that. */
  private static final class Silent extends ErrorManager {
    @Override
    public synchronized void error(@Nullable String what, @Nullable Exception thrown, int code) {}
  }
}
