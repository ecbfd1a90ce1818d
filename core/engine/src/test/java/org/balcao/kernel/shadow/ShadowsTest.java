package org.balcao.kernel.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.balcao.kernel.plugin.ConfigurationException;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginStatus;
import org.balcao.kernel.shadow.ShadowBench.Oracle;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShadowsTest {
  private @Nullable ShadowBench opened;

  private ShadowBench bench(String... settings) {
    ShadowBench bench = new ShadowBench(settings);
    opened = bench;
    return bench;
  }

  @AfterEach
  void close() {
    if (opened != null) {
      opened.close();
    }
  }

  @Test
  void aShadowIsNoneOfTheLiveInstances() {
    ShadowBench bench = bench("balcao.tax.shadow.order=-1");
    assertEquals(List.of("live"), bench.plugins.names(PluginKind.TAX));
    assertEquals(
        List.of("live"),
        bench.plugins.all(PluginKind.TAX).stream().<String>map(Guarded::name).toList());
    assertEquals("live", bench.plugins.first(PluginKind.TAX).orElseThrow().name());
    assertEquals(Optional.empty(), bench.plugins.find(PluginKind.TAX, "shadow"));
    assertEquals("shadow", bench.plugins.shadows(PluginKind.TAX).get(0).plugin().name());
    PluginStatus status = bench.plugins.status().get(0);
    assertEquals("shadow", status.name());
    assertEquals(Optional.of("live"), status.shadowOf());
  }

  @Test
  void aShadowIsAskedTheSameAndComparedAfterTheLiveCallHasEnded() {
    ShadowBench bench = bench();
    assertEquals(ShadowBench.answer("yes"), bench.ask());
    Finished call = bench.settled().get(0);
    assertEquals(Finished.Result.AGREED, call.result());
    assertEquals(1.0, call.likeness());
    assertEquals(Optional.empty(), call.attempt());
    assertTrue(call.shadowMicros() != null);
    assertEquals(1, bench.shadow.asked().size());
    assertNotEquals(bench.live.asked().get(0).key(), bench.shadow.asked().get(0).key());
  }

  @Test
  void whatDiffersIsKeptWithItsExampleAFewTimesAndCountedEveryTime() {
    ShadowBench bench = bench();
    bench.shadow.answers(c -> ShadowBench.answer("no"));
    for (int i = 0; i < 8; i++) {
      bench.ask();
    }
    List<Finished> calls = bench.settled();
    assertEquals(8, calls.size());
    assertEquals(
        Set.of("another text"),
        Set.copyOf(calls.stream().map(c -> c.differences().get(0).code()).toList()));
    assertEquals(5, calls.stream().filter(c -> c.differences().get(0).example() != null).count());

    bench.clock.advance(Duration.ofHours(1));
    bench.ask();
    Finished inAnotherHour = bench.settled().get(8);
    assertEquals("yes / no", inAnotherHour.differences().get(0).example());
  }

  @Test
  void whoGaveNoAnswerIsTold() {
    ShadowBench bench = bench();
    bench.shadow.answers(
        c -> {
          throw new IllegalStateException("out of order");
        });
    bench.ask();
    assertEquals(Set.of(Finished.Result.ONLY_LIVE), bench.results());
    bench.kept.clear();

    bench.live.answers(c -> Outcome.notApplied(FailureKind.CONNECTION, "away"));
    bench.ask();
    assertEquals(Set.of(Finished.Result.NEITHER), bench.results());
    bench.kept.clear();

    bench.shadow.answers(c -> ShadowBench.answer("yes"));
    bench.ask();
    assertEquals(Set.of(Finished.Result.ONLY_SHADOW), bench.results());
    assertNull(bench.kept.get(0).likeness());
  }

  @Test
  void aRefusalIsAnAnswer() {
    ShadowBench bench = bench();
    bench.live.answers(c -> Outcome.rejected(RejectionKind.NOT_SUPPORTED, "x", "not here"));
    bench.shadow.answers(c -> Outcome.rejected(RejectionKind.NOT_SUPPORTED, "y", "nor here"));
    bench.ask();
    assertEquals(Set.of(Finished.Result.AGREED), bench.results());
    bench.kept.clear();

    bench.shadow.answers(c -> ShadowBench.answer("yes"));
    bench.ask();
    assertEquals(
        "refused as NOT_SUPPORTED → answered", bench.settled().get(0).differences().get(0).code());
  }

  @Test
  void aShadowThatHangsKeepsNobodyWaiting() throws Exception {
    ShadowBench bench = bench("balcao.tax.shadow.threads=1", "balcao.tax.shadow.queue=2");
    CountDownLatch gate = bench.gate();
    CountDownLatch hangs = new CountDownLatch(1);
    bench.shadow.answers(
        c -> {
          hangs.countDown();
          await(gate);
          return ShadowBench.answer("yes");
        });
    bench.ask();
    assertTrue(hangs.await(30, TimeUnit.SECONDS));
    long begun = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      assertEquals(ShadowBench.answer("yes"), bench.ask());
    }
    assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(5));
    assertTrue(!bench.lanes().settle(TimeUnit.MILLISECONDS.toNanos(20)));
    gate.countDown();
    // One runs, two wait, the others are dropped.
    assertEquals(3, bench.settled().size());
    assertEquals(8, bench.skipped.get(Skip.DROPPED));
  }

  @Test
  void asManyCallsOfAHundredAsTheSettingSaysAreSampled() {
    ShadowBench bench = bench("balcao.tax.shadow.shadow-percent=20");
    for (int i = 0; i < 500; i++) {
      bench.ask();
    }
    int asked = bench.settled().size();
    assertTrue(asked > 50 && asked < 150, "asked " + asked + " of 500");
    assertEquals(500 - asked, bench.skipped.get(Skip.SAMPLED_OUT));
  }

  @Test
  void moreThanTheCapOfAnHourIsNotAsked() {
    ShadowBench bench = bench("balcao.tax.shadow.shadow-per-hour=3");
    for (int i = 0; i < 5; i++) {
      bench.ask();
    }
    assertEquals(3, bench.settled().size());
    assertEquals(2, bench.skipped.get(Skip.OVER_CAP));
    bench.clock.advance(Duration.ofHours(1));
    bench.ask();
    assertEquals(4, bench.settled().size());
  }

  @Test
  void anOperationThatIsNotComparedIsNobodysBusiness() {
    ShadowBench bench = bench();
    bench
        .plugins
        .plugin(PluginKind.TAX, "live")
        .query("bench.other", Locale.ROOT, (p, c) -> ((Oracle) p).ask(c), t -> Optional.empty());
    assertEquals(List.of(), bench.settled());
    assertEquals(List.of(), bench.shadow.asked());
  }

  // Operations that have an effect

  private static final OperationKey KEY = new OperationKey(ShadowBench.OPERATION, "attempt-1");

  private Outcome<String> effect(ShadowBench bench, int attempt) {
    return bench
        .plugins
        .plugin(PluginKind.TAX, "live")
        .effect(KEY, attempt, Locale.ROOT, (p, c) -> ((Oracle) p).ask(c), t -> Optional.empty());
  }

  @Test
  void anOperationWithAnEffectIsShadowedUnderAKeyOfItsOwn() {
    ShadowBench bench = bench();
    effect(bench, 1);
    assertEquals(Optional.of("attempt-1"), bench.settled().get(0).attempt());
    CallContext asked = bench.shadow.asked().get(0);
    assertTrue(asked.key().value().startsWith("shadow-"), asked.key().value());
    assertEquals(1, asked.attempt());
  }

  @Test
  void anOperationThatComesAgainIsShadowedOnceWhenItIsAnswered() {
    ShadowBench bench = bench();
    bench.live.answers(c -> Outcome.notApplied(FailureKind.CONNECTION, "away"));
    effect(bench, 1);
    bench.live.answers(c -> Outcome.unknown(c.key(), FailureKind.TIMEOUT_AFTER_SEND, "lost"));
    effect(bench, 2);
    assertEquals(List.of(), bench.settled());
    bench.live.answers(c -> ShadowBench.answer("yes"));
    effect(bench, 3);
    assertEquals(1, bench.settled().size());
  }

  @Test
  void aLookupIsNotPutToAShadow() {
    ShadowBench bench = bench();
    bench
        .plugins
        .plugin(PluginKind.TAX, "live")
        .lookup(KEY, 1, Locale.ROOT, (p, c) -> ((Oracle) p).ask(c), t -> Optional.empty());
    assertEquals(List.of(), bench.settled());
    assertEquals(List.of(), bench.shadow.asked());
  }

  @Test
  void whatSomebodyHasYetToDecideIsNoAnswer() {
    ShadowBench bench = bench();
    bench.live.answers(
        c ->
            Outcome.pending(
                new ProviderRef("case"), PendingReason.HUMAN_REVIEW, bench.clock.now()));
    effect(bench, 1);
    assertEquals(Set.of(Finished.Result.ONLY_SHADOW), bench.results());
  }

  // Configuration

  private static List<String> problems(String... settings) {
    return assertThrows(ConfigurationException.class, () -> new ShadowBench(settings).close())
        .problems();
  }

  @Test
  void aShadowOfNobodyFailsTheStart() {
    assertEquals(
        List.of(
            "BAL-PLG029 balcao.tax.shadow.shadow-of: names no live instance of tax. Did you mean"
                + " 'live'?"),
        problems("balcao.tax.shadow.shadow-of=live2"));
  }

  @Test
  void aShadowOfAShadowFailsTheStart() {
    assertEquals(
        List.of(
            "BAL-PLG029 balcao.tax.live.shadow-of: names no live instance of tax. There is none",
            "BAL-PLG029 balcao.tax.shadow.shadow-of: names no live instance of tax. There is none"),
        problems("balcao.tax.live.shadow-of=shadow"));
  }

  @Test
  void aShadowThatNobodyComparesFailsTheStart() {
    ConfigurationException refused =
        assertThrows(ConfigurationException.class, () -> new ShadowBench(List.of()).close());
    assertTrue(
        refused.problems().get(0).startsWith("BAL-SHD001 balcao.tax.shadow.shadow-of: "),
        refused.getMessage());
  }

  @Test
  void sharesAndCapsOutOfRangeFailTheStart() {
    assertEquals(
        List.of("BAL-PLG018 balcao.tax.shadow.shadow-percent: must be from 1 to 100"),
        problems("balcao.tax.shadow.shadow-percent=0"));
    assertEquals(
        List.of("BAL-PLG018 balcao.tax.shadow.shadow-per-hour: must be from 1 to 1000000"),
        problems("balcao.tax.shadow.shadow-per-hour=0"));
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
