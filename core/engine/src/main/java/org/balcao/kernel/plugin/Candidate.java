package org.balcao.kernel.plugin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/**
 * A configuration that is being tried: that of the store with some changes, and instances of some
 * kinds made of it, beside those that the store uses. Nothing of the store knows them. Thread-safe.
 */
public final class Candidate implements AutoCloseable {
  private final Config config;
  private final Plugins plugins;
  private final StoreClock clock;

  private Candidate(Config config, Plugins plugins, StoreClock clock) {
    this.config = config;
    this.plugins = plugins;
    this.clock = clock;
  }

  /**
   * Makes the instances.
   *
   * @param store the configuration of the store
   * @param changes what is set otherwise; an empty text takes a key out
   * @param handedOver instances without a provider; beans of the host are not taken
   * @param kinds of which instances are made
   * @param clock what those instances take for the time
   * @throws ConfigurationException if the changed configuration is not right
   */
  public static Candidate open(
      Config store,
      Map<String, String> changes,
      Collection<PluginRegistration<?>> handedOver,
      Set<PluginKind<?>> kinds,
      StoreClock clock) {
    ConfigKeys keys = ConfigKeys.declared(RegisteredPlugins.loaderOfThread());
    Config config = new CandidateConfig(ChangedConfig.of(store, changes), kinds, keys);
    PluginsBuilder builder = new PluginsBuilder(config, clock);
    handedOver.forEach(builder::plugin);
    return new Candidate(config, builder.open(), clock);
  }

  /** The configuration; of other kinds of plugins it shows nothing. */
  public Config config() {
    return config;
  }

  /** The instances. */
  public Plugins plugins() {
    return plugins;
  }

  /** What the instances take for the time. */
  public StoreClock clock() {
    return clock;
  }

  /** Names of the instances of a kind that would be live. */
  public List<String> names(PluginKind<?> kind) {
    return plugins.names(kind);
  }

  /** Closes the instances. */
  @Override
  public void close() {
    plugins.close();
  }
}
