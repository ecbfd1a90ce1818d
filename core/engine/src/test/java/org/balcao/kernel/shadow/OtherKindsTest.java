package org.balcao.kernel.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.plugin.PluginsBuilder;
import org.balcao.kernel.plugin.TestConfig;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.complaint.AnalysisBatch;
import org.balcao.spi.complaint.ComplaintAnalyzer;
import org.balcao.spi.complaint.Insight;
import org.balcao.spi.search.IndexBatch;
import org.balcao.spi.search.IndexReceipt;
import org.balcao.spi.search.SearchEngine;
import org.balcao.spi.search.SearchPage;
import org.balcao.spi.search.SearchQuery;
import org.junit.jupiter.api.Test;

/** Kinds of plugins that no feature uses yet, through the kernel. */
class OtherKindsTest {
  private final DrivenClock clock =
      new DrivenClock(Instant.parse("2026-01-05T10:00:00Z"), ZoneOffset.UTC);
  private final List<Finished> kept = new CopyOnWriteArrayList<>();

  /** Asks the live one of two once, and answers what was kept of it. */
  private <P extends Plugin, R> Finished asked(
      PluginKind<P> kind,
      P live,
      P shadow,
      Comparison<R> comparison,
      Function<P, Function<CallContext, Outcome<R>>> call) {
    try (Plugins plugins =
        new PluginsBuilder(TestConfig.of("balcao." + kind + ".new.shadow-of=old"), clock)
            .plugin(kind, "old", live)
            .plugin(kind, "new", shadow)
            .open()) {
      Journal journal = new Journal(batch -> kept.addAll(batch.finished()));
      Lanes lanes = new Lanes(plugins, List.of(comparison), journal, clock);
      plugins
          .plugin(kind, "old")
          .query(
              comparison.operation(),
              Locale.ROOT,
              (p, context) -> call.apply(p).apply(context),
              value -> Optional.empty());
      lanes.settle(Duration.ofSeconds(30).toNanos());
      lanes.stop();
    }
    return kept.get(0);
  }

  private static SearchEngine engine(String... hits) {
    return new SearchEngine() {
      @Override
      public Outcome<SearchPage> search(SearchQuery query, CallContext context) {
        return Outcome.done(
            new SearchPage(
                Arrays.stream(hits)
                    .map(
                        id ->
                            new SearchPage.Hit(
                                id, Optional.empty(), OptionalDouble.empty(), Map.of()))
                    .toList(),
                hits.length,
                true,
                Map.of(),
                Optional.empty()),
            new ProviderRef("index"));
      }

      @Override
      public Outcome<IndexReceipt> index(IndexBatch batch, CallContext context) {
        throw new IllegalStateException("a shadow is asked, and nothing else");
      }

      @Override
      public IdempotencyKind idempotency() {
        return IdempotencyKind.NATIVE_KEY;
      }

      @Override
      public Outcome<IndexReceipt> lookup(
          OperationKey key, Optional<ProviderRef> ref, CallContext context) {
        throw new IllegalStateException("a shadow is asked, and nothing else");
      }
    };
  }

  @Test
  void aSearchEngineIsComparedByItsFirstHits() {
    Finished call =
        asked(
            PluginKind.SEARCH,
            engine("cup", "plate", "lamp"),
            engine("plate", "cup", "spoon"),
            new HitComparison(),
            engine -> context -> engine.search(SearchQuery.of("cups", "en", 10), context));
    assertEquals(new Pairing("search", "old", "new", "search.search"), call.pairing());
    assertEquals(2.0 / 3, call.likeness());
    assertEquals("other hits among the first 10", call.differences().get(0).code());
    assertEquals(
        "2 of 3 in common; only live [lamp], only in shadow [spoon]",
        call.differences().get(0).example());
  }

  private static ComplaintAnalyzer analyzer(
      String topic, Insight.Severity severity, Set<Insight.LegalFlag> flags) {
    return (batch, context) ->
        Outcome.done(
            batch.texts().stream()
                .map(
                    text ->
                        new Insight(
                            text.id(),
                            Optional.of("en"),
                            0,
                            List.of(
                                new Insight.ScoredTopic(topic, 0.8),
                                new Insight.ScoredTopic("other", 0.1)),
                            severity,
                            flags,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            new Insight.Model("test", "1")))
                .toList(),
            new ProviderRef("batch"));
  }

  @Test
  void anAnalyserIsComparedByItsLabels() {
    AnalysisBatch batch =
        new AnalysisBatch(
            List.of(new AnalysisBatch.Text("c-1", "Where is my lamp?", Optional.empty())),
            List.of());
    Finished call =
        asked(
            PluginKind.COMPLAINT_ANALYZER,
            analyzer("late", Insight.Severity.LOW, Set.of()),
            analyzer("lost", Insight.Severity.LOW, Set.of(Insight.LegalFlag.LAWSUIT)),
            new InsightComparison(),
            analyzer -> context -> analyzer.analyze(batch, context));
    // Of late, lost, LOW and LAWSUIT both gave one.
    assertEquals(0.25, call.likeness());
    assertEquals(
        List.of("topic late → lost", "flags none → LAWSUIT"),
        call.differences().stream().map(Finished.Kept::code).toList());
    assertEquals("text c-1: live [late], in shadow [lost]", call.differences().get(0).example());
  }
}
