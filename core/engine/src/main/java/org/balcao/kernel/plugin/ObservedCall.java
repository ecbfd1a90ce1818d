package org.balcao.kernel.plugin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * A call of a live instance that has ended. It can be put to another instance of the same kind.
 *
 * @param plugin the instance that was called
 * @param key of the operation
 * @param effect whether it was called as an operation that has an effect
 * @param locale of the person it was done for
 * @param call the operation, with its request
 * @param mismatch why a value cannot be the answer to the request
 * @param outcome how it ended
 * @param took real time from the call to its end
 */
public record ObservedCall<P extends Plugin, R>(
    Guarded<P> plugin,
    OperationKey key,
    boolean effect,
    Locale locale,
    BiFunction<? super P, CallContext, Outcome<R>> call,
    Function<? super R, Optional<String>> mismatch,
    Outcome<R> outcome,
    Duration took) {
  /** The request may hold personal data. */
  @Override
  public String toString() {
    return "ObservedCall[" + key.operation() + ", " + plugin.name() + "]";
  }
}
