package org.balcao.kernel.shadow;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.plugin.PluginsBuilder;
import org.balcao.kernel.plugin.TestConfig;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;

/**
 * A live calculator, a shadow of it, and questions to both. What they answer is text, so that a
 * test can compare as it likes; what is kept is kept in a list.
 */
final class ShadowBench implements AutoCloseable {
  static final String OPERATION = "bench.ask";

  /** Answers questions as a test tells it. */
  static final class Oracle implements TaxCalculator {
    private final List<CallContext> asked = new CopyOnWriteArrayList<>();
    private volatile Function<CallContext, Outcome<String>> answers = c -> answer("yes");

    void answers(Function<CallContext, Outcome<String>> changed) {
      answers = changed;
    }

    Outcome<String> ask(CallContext context) {
      asked.add(context);
      return answers.apply(context);
    }

    List<CallContext> asked() {
      return asked;
    }

    @Override
    public Outcome<TaxResult> calculate(TaxRequest request, CallContext context) {
      throw new IllegalStateException("nobody asks");
    }
  }

  /** Compares texts, letter by letter. */
  private static final class Texts implements Comparison<String> {
    @Override
    public PluginKind<?> kind() {
      return PluginKind.TAX;
    }

    @Override
    public String operation() {
      return OPERATION;
    }

    @Override
    public Compared compare(String live, String shadow) {
      return live.equals(shadow)
          ? Compared.same()
          : Compared.of(List.of(new Difference("another text", live + " / " + shadow)));
    }
  }

  final Oracle live = new Oracle();
  final Oracle shadow = new Oracle();
  final DrivenClock clock = new DrivenClock(Instant.parse("2026-01-05T10:00:00Z"), ZoneOffset.UTC);
  final List<Finished> kept = new CopyOnWriteArrayList<>();
  final Map<Skip, Long> skipped = new EnumMap<>(Skip.class);
  final Plugins plugins;
  private final Lanes lanes;
  private final List<CountDownLatch> gates = new ArrayList<>();

  ShadowBench(String... settings) {
    this(List.of(new Texts()), settings);
  }

  ShadowBench(List<Comparison<?>> comparisons, String... settings) {
    List<String> all = new ArrayList<>(List.of("balcao.tax.shadow.shadow-of=live"));
    all.addAll(List.of(settings));
    plugins =
        new PluginsBuilder(TestConfig.of(all.toArray(String[]::new)), clock)
            .plugin(PluginKind.TAX, "live", live)
            .plugin(PluginKind.TAX, "shadow", shadow)
            .open();
    lanes = new Lanes(plugins, comparisons, new Journal(this::keep), clock);
  }

  private void keep(Journal.Batch batch) {
    kept.addAll(batch.finished());
    batch
        .skipped()
        .values()
        .forEach(counts -> counts.forEach((why, number) -> skipped.merge(why, number, Long::sum)));
  }

  static Outcome<String> answer(String text) {
    return Outcome.done(text, new ProviderRef("ref"));
  }

  Outcome<String> ask() {
    return plugins
        .plugin(PluginKind.TAX, "live")
        .query(OPERATION, Locale.ROOT, (p, c) -> ((Oracle) p).ask(c), text -> Optional.empty());
  }

  Lanes lanes() {
    return lanes;
  }

  /** A gate that is opened when the test ends, at the latest. */
  CountDownLatch gate() {
    CountDownLatch gate = new CountDownLatch(1);
    gates.add(gate);
    return gate;
  }

  List<Finished> settled() {
    if (!lanes.settle(Duration.ofSeconds(30).toNanos())) {
      throw new AssertionError("the shadows do not come to rest");
    }
    return kept;
  }

  Set<Finished.Result> results() {
    return Set.copyOf(settled().stream().map(Finished::result).toList());
  }

  @Override
  public void close() {
    gates.forEach(CountDownLatch::countDown);
    lanes.stop();
    plugins.close();
  }
}
