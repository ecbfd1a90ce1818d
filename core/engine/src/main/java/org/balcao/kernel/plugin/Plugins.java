package org.balcao.kernel.plugin;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.Plugin;

/**
 * The plugin instances of the store, each behind a guard. They are made at start from three
 * sources: {@code balcao.<kind>.<instance>.type} in the configuration, beans of the host
 * application that implement an extension point, and {@link PluginRegistration}s. A wrong
 * configuration fails the start with a {@link ConfigurationException}; a plugin that is broken is
 * quarantined and shown by {@link #status()}, and the others go on. Thread-safe.
 *
 * @see PluginsBuilder for use without a container
 */
public interface Plugins extends AutoCloseable {

  /** The live instances of a kind, by their settings {@code order}, then by name; maybe none. */
  List<String> names(PluginKind<?> kind);

  /** All live instances of a kind, in the same order. */
  <P extends Plugin> List<Guarded<P>> all(PluginKind<P> kind);

  /** The live instance of that name, if there is one. */
  <P extends Plugin> Optional<Guarded<P>> find(PluginKind<P> kind, String name);

  /**
   * The instance of that name.
   *
   * @throws UnknownPluginException if there is none; it says which there are
   */
  default <P extends Plugin> Guarded<P> plugin(PluginKind<P> kind, String name) {
    return find(kind, name).orElseThrow(() -> new UnknownPluginException(kind, name, names(kind)));
  }

  /**
   * The first instance of a kind: the one of the lowest {@code order}; empty where there is none.
   */
  default <P extends Plugin> Optional<Guarded<P>> first(PluginKind<P> kind) {
    return all(kind).stream().findFirst();
  }

  /**
   * The instances of a kind that run in shadow: none of the methods above knows them, so that
   * nothing ever follows from what they say.
   */
  <P extends Plugin> List<ShadowInstance<P>> shadows(PluginKind<P> kind);

  /** Has every operation of the live instances shown to {@code observer} from now on. */
  void observe(CallObserver observer);

  /**
   * How every instance is, shadows too, by kind, then in order. Asks the plugins for their health,
   * all at the same time and for two seconds at most; must not be called inside a unit of work.
   */
  List<PluginStatus> status();

  /** Providers that were found and cannot be used, each with the reason; usually none. */
  List<String> unusable();

  /**
   * Refuses new calls, waits a while for those under way, closes the instances and stops their
   * threads. The container calls it when the store closes; calling it again has no effect.
   */
  @Override
  void close();
}
