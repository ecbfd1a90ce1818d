package org.balcao.spi.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.ProviderRef;
import org.junit.jupiter.api.Assumptions;

/**
 * One check's own workplace: an instance of the plugin on trial, a clock, and what a kernel would
 * give to each call.
 *
 * @param <P> the extension point
 */
public final class Bench<P extends Plugin> implements AutoCloseable {
  private static final AtomicInteger NUMBERS = new AtomicInteger(1000);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final PluginProvider<P> provider;
  private final TestSettings settings;
  private final Counterpart counterpart;
  private final TestClock clock = new TestClock();
  private final List<P> made = new ArrayList<>();
  private volatile P plugin;

  Bench(Subject<P> subject) {
    this(subject, subject.settings());
  }

  Bench(Subject<P> subject, Map<String, String> settings) {
    this.provider = subject.provider();
    this.counterpart = subject.counterpart();
    this.settings = new TestSettings(provider.descriptor(), settings);
    this.plugin = create();
  }

  /** A bench for a check of a facet; skips the check where that is absent. */
  public static <P extends Plugin> Bench<P> with(Subject<P> subject, String facet) {
    Bench<P> bench = new Bench<>(subject);
    if (!Facets.of(subject.extensionPoint(), bench.plugin()).contains(facet)) {
      bench.close();
      Assumptions.assumeTrue(false, () -> "there is no facet " + facet);
    }
    return bench;
  }

  private P create() {
    P instance = provider.create(new TestContext("contract", settings, clock));
    made.add(instance);
    return instance;
  }

  /** The instance on trial. */
  public P plugin() {
    return plugin;
  }

  /** The store's clock. */
  public TestClock clock() {
    return clock;
  }

  /** The other end. */
  public Counterpart counterpart() {
    return counterpart;
  }

  PluginProvider<P> provider() {
    return provider;
  }

  TestSettings settings() {
    return settings;
  }

  /** A first call, with a key of its own. */
  public CallContext call() {
    return call(TIMEOUT);
  }

  CallContext call(Duration timeout) {
    return new CallContext(
        new OperationKey("contract.check", UUID.randomUUID().toString()),
        1,
        clock.instant(),
        timeout,
        Locale.forLanguageTag("pt-BR"));
  }

  /** The same call, tried once more. */
  public CallContext again(CallContext first) {
    return new CallContext(
        first.key(), first.attempt() + 1, clock.instant(), first.timeout(), first.locale());
  }

  /** A text that nothing else in this run has, such as the number of an order. */
  public String unique(String prefix) {
    return prefix + NUMBERS.incrementAndGet();
  }

  /** Closes the instance and makes another one of the same settings, as after a restart. */
  public void restart() {
    end();
    plugin = create();
  }

  /** Closes the instance. */
  void end() {
    made.remove(plugin);
    plugin.close();
  }

  /** A second instance beside the first, as on another node. */
  P second() {
    return create();
  }

  long effects() {
    return counterpart.effects();
  }

  /** What was done in preparation of a check. */
  public <R> R done(Outcome<R> outcome) {
    return outcome
        .toOptional()
        .orElseThrow(() -> new AssertionError("in preparation: not done, but " + outcome));
  }

  /** The reference of what was done or accepted in preparation of a check. */
  public ProviderRef ref(Outcome<?> outcome) {
    return Answers.accepted("in preparation: what the check is about", outcome);
  }

  /** A facet that a check needs in preparation. */
  public <F> F facet(Optional<F> facet) {
    return facet.orElseThrow(() -> new AssertionError("in preparation: a facet is absent"));
  }

  @Override
  public void close() {
    counterpart.resume();
    made.forEach(Plugin::close);
  }
}
