package org.balcao.kernel.shadow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.kernel.plugin.ObservedCall;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.ShadowInstance;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/** The way of calls to one shadow: a few threads, a short queue, and an allowance. */
final class Lane<P extends Plugin> {
  private static final System.Logger LOG = System.getLogger(Lane.class.getName());

  /** Examples of one sort that are kept of an hour. */
  private static final int EXAMPLES = 5;

  /** Sorts of differences whose examples are counted; of more, none are kept. */
  private static final int MOST_SORTS = 200;

  private final ShadowInstance<P> shadow;
  private final Journal journal;
  private final StoreClock clock;
  private final Allowance allowance;
  private final ThreadPoolExecutor threads;
  private final AtomicInteger open = new AtomicInteger();

  // Guarded by this.
  private final Map<String, Integer> examples = new HashMap<>();
  private long hourOfExamples;

  Lane(ShadowInstance<P> shadow, Journal journal, StoreClock clock) {
    this.shadow = shadow;
    this.journal = journal;
    this.clock = clock;
    this.allowance = new Allowance(shadow.options());
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            shadow.threads(),
            shadow.threads(),
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(shadow.queue()),
            work -> {
              String name = "balcao-shadow-" + shadow.plugin().name() + "-";
              Thread thread = new Thread(null, work, name + number.incrementAndGet(), 0, false);
              thread.setDaemon(true);
              return thread;
            });
    this.threads.allowCoreThreadTimeOut(true);
  }

  /** Whether it is asked what this call asked. */
  boolean follows(ObservedCall<?, ?> call) {
    return call.plugin().kind().equals(shadow.plugin().kind())
        && call.plugin().name().equals(shadow.options().of());
  }

  PluginKind<?> kind() {
    return shadow.plugin().kind();
  }

  Pairing pairing(String operation) {
    return new Pairing(
        shadow.plugin().kind().key(), shadow.options().of(), shadow.plugin().name(), operation);
  }

  /** Takes a call that this lane follows, or skips it; never waits. */
  <R> void take(ObservedCall<P, R> call, Comparison<R> comparison) {
    Pairing pairing = pairing(call.key().operation());
    Instant now = clock.now();
    Optional<Skip> refusal = allowance.refusal(call.key().value(), now);
    if (refusal.isPresent()) {
      journal.skipped(pairing, refusal.get(), now);
      return;
    }
    open.incrementAndGet();
    try {
      threads.execute(new Question<>(pairing, call, comparison, now));
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      open.decrementAndGet();
      journal.skipped(pairing, Skip.DROPPED, now);
    }
  }

  /** What the shadow is asked. */
  private final class Question<R> implements Runnable {
    private final Pairing pairing;
    private final ObservedCall<P, R> call;
    private final Comparison<R> comparison;
    private final Instant at;

    private Question(
        Pairing pairing, ObservedCall<P, R> call, Comparison<R> comparison, Instant at) {
      this.pairing = pairing;
      this.call = call;
      this.comparison = comparison;
      this.at = at;
    }

    @Override
    public void run() {
      try {
        long begun = System.nanoTime();
        Outcome<R> outcome = ask(call);
        journal.finished(finished(outcome, System.nanoTime() - begun));
      } catch (RuntimeException | Error e) {
        LOG.log(System.Logger.Level.WARNING, "shadow " + pairing + " was not compared", e);
        journal.skipped(pairing, Skip.DROPPED, at);
      } finally {
        open.decrementAndGet();
      }
    }

    private Finished finished(Outcome<R> outcome, long nanos) {
      Verdicts.Verdict verdict = Verdicts.of(call.outcome(), outcome, comparison);
      boolean both =
          verdict.result() == Finished.Result.AGREED
              || verdict.result() == Finished.Result.DIFFERED;
      return new Finished(
          pairing,
          at,
          call.effect() ? Optional.of(call.key().value()) : Optional.empty(),
          verdict.result(),
          both ? verdict.compared().likeness() : null,
          TimeUnit.NANOSECONDS.toMicros(call.took().toNanos()),
          refused(outcome) ? null : TimeUnit.NANOSECONDS.toMicros(nanos),
          kept(verdict.compared().differences(), at));
    }

    private void drop() {
      open.decrementAndGet();
      journal.skipped(pairing, Skip.DROPPED, at);
    }
  }

  /** With a key of its own: a provider must not take it for the live operation. */
  private <R> Outcome<R> ask(ObservedCall<P, R> call) {
    String operation = call.key().operation();
    return call.effect()
        ? shadow
            .plugin()
            .effect(
                new OperationKey(operation, "shadow-" + UUID.randomUUID()),
                1,
                call.locale(),
                call.call(),
                call.mismatch())
        : shadow.plugin().query(operation, call.locale(), call.call(), call.mismatch());
  }

  private static boolean refused(Outcome<?> outcome) {
    return outcome instanceof Outcome.NotApplied<?> not && not.kind() == FailureKind.NOT_CALLED;
  }

  private synchronized List<Finished.Kept> kept(List<Difference> differences, Instant at) {
    long hour = at.getEpochSecond() / 3600;
    if (hour != hourOfExamples) {
      hourOfExamples = hour;
      examples.clear();
    }
    List<Finished.Kept> kept = new ArrayList<>();
    for (Difference difference : differences) {
      boolean room = examples.size() < MOST_SORTS || examples.containsKey(difference.code());
      int number = room ? examples.merge(difference.code(), 1, Integer::sum) : EXAMPLES + 1;
      kept.add(
          new Finished.Kept(difference.code(), number <= EXAMPLES ? difference.example() : null));
    }
    return kept;
  }

  /** Whether nothing waits and nothing runs. */
  boolean idle() {
    return open.get() == 0;
  }

  /** Takes nothing any more; what waits is dropped, what runs is left to its guard. */
  void stop() {
    threads.shutdown();
    List<Runnable> waiting = new ArrayList<>();
    threads.getQueue().drainTo(waiting);
    for (Runnable work : waiting) {
      if (work instanceof Lane<?>.Question<?> question) {
        question.drop();
      }
    }
  }
}
