package org.balcao.kernel.process;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.Effect;
import org.balcao.spi.Plugin;

/** A step by a provider that does one thing only, and so is itself the effect. */
public abstract class PluginStep<P extends Plugin & Effect<R>, R> implements ProviderStep<P, R> {
  private final PluginKind<P> kind;
  private final String plugin;
  private final String operation;
  private final String subject;
  private final Locale locale;
  private final Duration patience;

  /** A step; what its parts are, {@link ProviderStep} says. */
  protected PluginStep(
      PluginKind<P> kind,
      String plugin,
      String operation,
      String subject,
      Locale locale,
      Duration patience) {
    this.kind = kind;
    this.plugin = plugin;
    this.operation = operation;
    this.subject = subject;
    this.locale = locale;
    this.patience = patience;
  }

  @Override
  public final PluginKind<P> kind() {
    return kind;
  }

  @Override
  public final String plugin() {
    return plugin;
  }

  @Override
  public final String operation() {
    return operation;
  }

  @Override
  public final String subject() {
    return subject;
  }

  @Override
  public final Locale locale() {
    return locale;
  }

  @Override
  public final Duration patience() {
    return patience;
  }

  @Override
  public final Optional<? extends Effect<R>> effect(P provider) {
    return Optional.of(provider);
  }
}
