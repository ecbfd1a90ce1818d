package org.balcao.kernel.plugin;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a call on a plugin's pool ended, as its caller sees it. */
sealed interface Ending<T> {

  /** It returned; what, the plugin decided. */
  record Returned<T>(@Nullable T value) implements Ending<T> {}

  /** It threw. */
  record Threw<T>(Throwable thrown) implements Ending<T> {}

  /** It certainly never began. */
  record Refused<T>(String reason) implements Ending<T> {}

  /** It began and did not end in time. */
  record TimedOut<T>() implements Ending<T> {}

  /** It began, and its caller was interrupted before it ended. */
  record Interrupted<T>() implements Ending<T> {}

  default <R> R fold(
      Function<Returned<T>, R> returned,
      Function<Threw<T>, R> threw,
      Function<Refused<T>, R> refused,
      Supplier<R> timedOut,
      Supplier<R> interrupted) {
    if (this instanceof Returned<T> r) {
      return returned.apply(r);
    }
    if (this instanceof Threw<T> t) {
      return threw.apply(t);
    }
    if (this instanceof Refused<T> r) {
      return refused.apply(r);
    }
    return this instanceof TimedOut<T> ? timedOut.get() : interrupted.get();
  }
}
