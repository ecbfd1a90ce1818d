package org.balcao.kernel.shadow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.balcao.kernel.plugin.CallObserver;
import org.balcao.kernel.plugin.ConfigurationException;
import org.balcao.kernel.plugin.ObservedCall;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.plugin.ShadowInstance;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/** Hands what live instances were asked to their shadows. Thread-safe. */
final class Lanes implements CallObserver {
  private final List<Lane<?>> lanes = new ArrayList<>();
  private final Map<PluginKind<?>, Map<String, Comparison<?>>> comparisons = new HashMap<>();
  private final Journal journal;

  /**
   * Makes a lane for every shadow, and watches the live instances where there is one.
   *
   * @throws ConfigurationException if a shadow's kind has nothing that could be compared
   */
  Lanes(Plugins plugins, Iterable<Comparison<?>> known, Journal journal, StoreClock clock) {
    this.journal = journal;
    for (Comparison<?> comparison : known) {
      comparisons
          .computeIfAbsent(comparison.kind(), kind -> new HashMap<>())
          .put(comparison.operation(), comparison);
    }
    List<String> problems = new ArrayList<>();
    PluginKind.all()
        .forEach(
            kind ->
                plugins
                    .shadows(kind)
                    .forEach(
                        shadow -> {
                          if (comparisons.containsKey(kind)) {
                            lanes.add(new Lane<>(shadow, journal, clock));
                          } else {
                            problems.add(problem(shadow));
                          }
                        }));
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    if (!lanes.isEmpty()) {
      plugins.observe(this);
    }
  }

  private String problem(ShadowInstance<?> shadow) {
    PluginKind<?> kind = shadow.plugin().kind();
    return "BAL-SHD001 balcao."
        + kind
        + "."
        + shadow.plugin().name()
        + ".shadow-of: nothing compares what instances of this kind answer; those of "
        + comparisons.keySet().stream().map(PluginKind::key).sorted().toList()
        + " can run in shadow";
  }

  /** Every shadow with every operation that it is asked. */
  List<Pairing> pairings() {
    List<Pairing> pairings = new ArrayList<>();
    for (Lane<?> lane : lanes) {
      comparisons
          .getOrDefault(lane.kind(), Map.of())
          .keySet()
          .forEach(operation -> pairings.add(lane.pairing(operation)));
    }
    return pairings;
  }

  @Override
  @SuppressWarnings("unchecked") // a comparison is of what its operation yields, a lane of its kind
  public <P extends Plugin, R> void called(ObservedCall<P, R> call) {
    Map<String, Comparison<?>> ofKind = comparisons.get(call.plugin().kind());
    Comparison<?> comparison = ofKind == null ? null : ofKind.get(call.key().operation());
    if (comparison == null || (call.effect() && comesAgain(call.outcome()))) {
      return;
    }
    for (Lane<?> lane : lanes) {
      if (lane.follows(call)) {
        ((Lane<P>) lane).take(call, (Comparison<R>) comparison);
      }
    }
  }

  /** A process repeats it, or looks it up: the shadow is asked about one operation once. */
  private static boolean comesAgain(Outcome<?> outcome) {
    return outcome instanceof Outcome.NotApplied || outcome instanceof Outcome.Unknown;
  }

  /** Waits until all is answered and kept. */
  boolean settle(long nanos) {
    long end = System.nanoTime() + nanos;
    while (!lanes.stream().allMatch(Lane::idle)) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      LockSupport.parkNanos(1_000_000);
    }
    return journal.flush();
  }

  void stop() {
    lanes.forEach(Lane::stop);
    journal.stop();
  }
}
