package org.balcao.kernel.plugin;

import org.balcao.spi.Plugin;

/**
 * An instance that a program hands over, without a provider and without settings of its own. A bean
 * of this type is taken when the store starts; {@link PluginsBuilder} takes it without a container.
 *
 * @param kind what it is an instance of
 * @param name unique within the kind; lower case letters, digits and hyphens
 * @param plugin the instance; the store closes it
 * @param options how it is guarded, unless the configuration says otherwise
 */
public record PluginRegistration<P extends Plugin>(
    PluginKind<P> kind, String name, P plugin, GuardOptions options) {

  /** An instance that is guarded as usual. */
  public PluginRegistration(PluginKind<P> kind, String name, P plugin) {
    this(kind, name, plugin, GuardOptions.defaults());
  }
}
