package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginProvider;
import org.eclipse.microprofile.config.Config;

/**
 * Makes {@link Plugins} without a container, for tests and tools. Not thread-safe.
 *
 * <pre>{@code
 * try (Plugins plugins = new PluginsBuilder(config, clock)
 *     .plugin(PluginKind.PAYMENT, "card", gateway)
 *     .open()) { ... }
 * }</pre>
 */
public final class PluginsBuilder {
  private final Config config;
  private final StoreClock clock;
  private final List<Consumer<Assembly>> additions = new ArrayList<>();
  private ClassLoader loader = RegisteredPlugins.loaderOfThread();

  /** Instances of what {@code config} says, and of what is added. */
  public PluginsBuilder(Config config, StoreClock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** Finds providers with that loader instead of the thread's context class loader. */
  public PluginsBuilder classLoader(ClassLoader changed) {
    this.loader = changed;
    return this;
  }

  /** Adds an instance. */
  public PluginsBuilder plugin(PluginRegistration<?> registration) {
    additions.add(assembly -> assembly.host(HostInstance.given(registration)));
    return this;
  }

  /** Adds an instance that is guarded as usual. */
  public <P extends Plugin> PluginsBuilder plugin(PluginKind<P> kind, String name, P plugin) {
    return plugin(new PluginRegistration<>(kind, name, plugin));
  }

  /** Adds a provider, whose type the configuration may then name. */
  public <P extends Plugin> PluginsBuilder provider(
      PluginKind<P> kind, PluginProvider<P> provider) {
    additions.add(assembly -> assembly.catalog().offer(kind, provider, provider.getClass()));
    return this;
  }

  /**
   * Makes the instances.
   *
   * @throws ConfigurationException if anything is not configured right
   */
  public Plugins open() {
    Assembly assembly = new Assembly(config, clock, loader);
    additions.forEach(addition -> addition.accept(assembly));
    return new RegisteredPlugins(assembly, () -> {});
  }
}
