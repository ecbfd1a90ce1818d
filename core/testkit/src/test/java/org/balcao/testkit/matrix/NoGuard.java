package org.balcao.testkit.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/** Calls a plugin as if plugins could be trusted to behave: the matrix must notice. */
record NoGuard(Plugin plugin) implements Guarded<Plugin> {

  @Override
  public PluginKind<Plugin> kind() {
    throw new IllegalStateException("nobody asks");
  }

  @Override
  public String name() {
    return "no guard";
  }

  @Override
  public <R> Outcome<R> effect(
      OperationKey key,
      int attempt,
      Locale locale,
      BiFunction<? super Plugin, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch) {
    return call.apply(
        plugin, new CallContext(key, attempt, Instant.EPOCH, Duration.ofSeconds(1), locale));
  }

  @Override
  public <R> Outcome<R> query(
      String operation,
      Locale locale,
      BiFunction<? super Plugin, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch) {
    OperationKey key = new OperationKey(operation, UUID.randomUUID().toString());
    return effect(key, 1, locale, call, mismatch);
  }

  @Override
  public <R> R ask(String question, Function<? super Plugin, R> call) {
    return call.apply(plugin);
  }
}
