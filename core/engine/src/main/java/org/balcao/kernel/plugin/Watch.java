package org.balcao.kernel.plugin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.jspecify.annotations.Nullable;

/** Shows the operations of one instance to whoever observes it, when they have ended. */
final class Watch {
  private static final System.Logger LOG = System.getLogger(Watch.class.getName());

  private final String label;
  private volatile @Nullable CallObserver observer;

  /**
   * @param label of the instance, for the log
   */
  Watch(String label) {
    this.label = label;
  }

  /** What an instance is asked. */
  record Question<P extends Plugin, R>(
      Guarded<P> plugin,
      OperationKey key,
      boolean effect,
      Locale locale,
      BiFunction<? super P, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch) {}

  void by(CallObserver watching) {
    observer = watching;
  }

  /** Asks, and shows the observer what came of it. */
  <P extends Plugin, R> Outcome<R> over(Question<P, R> question, Supplier<Outcome<R>> asking) {
    CallObserver watching = observer;
    if (watching == null) {
      return asking.get();
    }
    long begun = System.nanoTime();
    Outcome<R> outcome = asking.get();
    try {
      watching.called(
          new ObservedCall<>(
              question.plugin(),
              question.key(),
              question.effect(),
              question.locale(),
              question.call(),
              question.mismatch(),
              outcome,
              Duration.ofNanos(System.nanoTime() - begun)));
    } catch (RuntimeException e) {
      // Whoever called must have the answer that there is.
      LOG.log(System.Logger.Level.WARNING, "an observer of " + label + " failed", e);
    }
    return outcome;
  }
}
