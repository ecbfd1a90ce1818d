package org.balcao.kernel.plugin;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * A plugin instance behind its guard, the only way to call it.
 *
 * <p>Every call runs on a thread of the instance's own bounded pool, ends at the instance's
 * deadline, passes its circuit breaker and has its answer checked; nothing that the plugin throws
 * gets out. A call that does not end at its deadline is interrupted and left alone: its thread is
 * counted as stuck, and is replaced until as many are stuck as the pool has threads. A plugin whose
 * classes do not fit (a {@link LinkageError}) is quarantined until the next start. The thread's
 * context class loader and the JVM's default locale and time zone are put back after each call;
 * thread-locals are not: plugins are trusted with those.
 *
 * <p>All methods refuse with an {@link IllegalStateException} to be called inside a unit of work,
 * and call nothing then. Work on a facet (such as {@code gateway.captures()}) belongs inside the
 * function that is handed in. Thread-safe.
 *
 * @param <P> the extension point
 */
public interface Guarded<P extends Plugin> {

  /** What it is an instance of. */
  PluginKind<P> kind();

  /** Its configured name, unique within the kind. */
  String name();

  /**
   * Calls an operation that has an effect outside. Whatever goes wrong after the call began and is
   * not told by the plugin itself is {@link Outcome.Unknown}; where it is certain that nothing was
   * called (breaker open, no thread free, quarantined, closed) it is {@link Outcome.NotApplied}
   * with {@link org.balcao.spi.FailureKind#NOT_CALLED}.
   *
   * @param key the operation, committed before this call
   * @param attempt 1 for the first call with this key
   * @param locale of the person it is done for
   * @param call the operation; it may be put to another instance, too, that runs in shadow
   * @param mismatch why a value cannot be the answer to this request, such as another amount; or
   *     empty. A mismatch makes the outcome unknown
   */
  <R> Outcome<R> effect(
      OperationKey key,
      int attempt,
      Locale locale,
      BiFunction<? super P, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch);

  /**
   * Asks what became of an operation that has an effect; otherwise like {@link #effect}. No shadow
   * is asked the same: it knows nothing of what others did.
   */
  default <R> Outcome<R> lookup(
      OperationKey key,
      int attempt,
      Locale locale,
      BiFunction<? super P, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch) {
    return effect(key, attempt, locale, call, mismatch);
  }

  /**
   * Calls an operation without effect, such as a quote. It never answers {@link Outcome.Unknown}:
   * what would be unknown is {@link Outcome.NotApplied}, since asking again is harmless.
   *
   * @param operation what is done, such as {@code carrier.quote}; for logs
   * @param mismatch as in {@link #effect}
   */
  <R> Outcome<R> query(
      String operation,
      Locale locale,
      BiFunction<? super P, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch);

  /**
   * Asks for something that needs no provider: a constant, a pure function. The breaker does not
   * count it and does not refuse it.
   *
   * @throws PluginUnavailableException if it gives no answer
   */
  <R> R ask(String question, Function<? super P, R> call);

  /**
   * Whether the plugin has a facet, or what a facet says of itself.
   *
   * @return empty where the plugin lacks it
   * @throws PluginUnavailableException if it gives no answer, which must not be taken for a lack
   */
  default <F> Optional<F> facet(Function<? super P, Optional<F>> facet) {
    return ask("facet", facet);
  }
}
