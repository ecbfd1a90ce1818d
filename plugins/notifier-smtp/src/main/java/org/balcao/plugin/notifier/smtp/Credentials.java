package org.balcao.plugin.notifier.smtp;

import java.util.Optional;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** Who logs in. Its {@code toString} shows neither part. */
record Credentials(String username, String password) {

  static Optional<Credentials> read(Settings settings, Security security) {
    Optional<String> username = settings.find("username");
    Optional<String> password = settings.find("password");
    if (username.isPresent() != password.isPresent()) {
      throw PluginException.misconfigured(
          username.isPresent() ? "password" : "username",
          "has to be set where the other of username and password is");
    }
    if (username.isPresent()
        && security == Security.NONE
        && !settings.flag("allow-clear-text-password")) {
      throw PluginException.misconfigured(
          "security",
          "none would send the password in clear text; use starttls or tls, or set"
              + " allow-clear-text-password=true");
    }
    return username.map(name -> new Credentials(name, password.orElseThrow()));
  }

  @Override
  public String toString() {
    return "Credentials[]";
  }
}
