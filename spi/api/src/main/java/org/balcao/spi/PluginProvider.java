package org.balcao.spi;

/**
 * Makes the instances of one type of plugin. Each extension point has its own sub-interface, such
 * as {@link org.balcao.spi.shipping.CarrierProvider}; implementations are found by {@link
 * java.util.ServiceLoader} under that sub-interface's name, and need a public no-argument
 * constructor.
 *
 * <p>An operator selects a type with {@code balcao.<kind>.<instance>.type=<type>} and sets its
 * settings beside it; several instances of one type are ordinary.
 *
 * @param <P> the extension point
 */
public interface PluginProvider<P extends Plugin> {

  /** Who this is and what it needs. Constant. */
  PluginDescriptor descriptor();

  /**
   * Makes one instance. Called once per configured instance, before the store accepts traffic, with
   * settings that were already checked against {@link PluginDescriptor#settings()}.
   *
   * @throws PluginException if settings contradict each other; the start fails and names the
   *     instance
   */
  P create(PluginContext context);
}
