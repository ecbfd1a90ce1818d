package org.balcao.plugin.notifier.smtp;

import java.util.Locale;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** How a connection is protected. */
enum Security {
  /** Not at all. */
  NONE(25),
  /** Upgraded after the greeting; a relay that cannot is refused. */
  STARTTLS(587),
  /** From the first byte. */
  TLS(465);

  private final int usualPort;

  Security(int usualPort) {
    this.usualPort = usualPort;
  }

  int usualPort() {
    return usualPort;
  }

  static Security read(Settings settings) {
    String text = settings.text("security").strip().toLowerCase(Locale.ROOT);
    for (Security security : values()) {
      if (security.name().toLowerCase(Locale.ROOT).equals(text)) {
        return security;
      }
    }
    throw PluginException.misconfigured("security", "is none of starttls, tls, none");
  }
}
