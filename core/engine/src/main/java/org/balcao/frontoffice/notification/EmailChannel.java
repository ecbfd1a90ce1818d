package org.balcao.frontoffice.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Notifier;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Which notifier sends e-mail. */
@Dependent
class EmailChannel {
  static final String NONE = "no notifier that sends e-mail is configured";

  /**
   * Whether it is an address, its mail server finds out; here only what cannot be one is refused.
   */
  private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+");

  private final Plugins plugins;
  private final Optional<String> configured;

  @Inject
  EmailChannel(Plugins plugins, Config config) {
    this.plugins = plugins;
    this.configured = NotificationConfiguration.EMAIL.find(config);
  }

  static boolean reaches(String address) {
    return address.length() <= 254 && ADDRESS.matcher(address).matches();
  }

  /** Whether there is no notifier at all. */
  boolean absent() {
    return plugins.names(PluginKind.NOTIFIER).isEmpty();
  }

  /**
   * The one that is configured, or else the first that serves e-mail. Not inside a unit of work.
   *
   * @throws PluginUnavailableException if none serves e-mail, and one does not say
   */
  Optional<String> choose() {
    if (configured.isPresent()) {
      return plugins.find(PluginKind.NOTIFIER, configured.get()).map(Guarded::name);
    }
    @Nullable PluginUnavailableException silent = null;
    for (Guarded<Notifier> notifier : plugins.all(PluginKind.NOTIFIER)) {
      try {
        if (notifier.ask("channels", n -> n.channels().contains(Channel.EMAIL))) {
          return Optional.of(notifier.name());
        }
      } catch (PluginUnavailableException e) {
        silent = e;
      }
    }
    if (silent != null) {
      throw silent;
    }
    return Optional.empty();
  }
}
