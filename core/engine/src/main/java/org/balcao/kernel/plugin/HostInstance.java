package org.balcao.kernel.plugin;

import java.util.function.Supplier;
import org.balcao.spi.Plugin;

/**
 * An instance that the host application hands over.
 *
 * @param plugin gives the instance; called once, on the instance's own thread
 * @param type for the status: {@code bean} or {@code given}
 * @param version for the status
 * @param origin for messages
 */
record HostInstance<P extends Plugin>(
    PluginKind<P> kind,
    String name,
    Supplier<P> plugin,
    GuardOptions options,
    String type,
    String version,
    String origin) {

  static <P extends Plugin> HostInstance<P> given(PluginRegistration<P> registration) {
    return new HostInstance<>(
        registration.kind(),
        registration.name(),
        registration::plugin,
        registration.options(),
        "given",
        version(registration.plugin().getClass()),
        "a registration of " + registration.plugin().getClass().getName());
  }

  /** The version in the manifest of the jar that the class comes from, if there is one. */
  static String version(Class<?> type) {
    Package in = type.getPackage();
    String version = in == null ? null : in.getImplementationVersion();
    return version == null ? "" : version;
  }
}
