package org.balcao.plugin.notifier.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/**
 * In whose name mail goes out.
 *
 * @param from author
 * @param replyTo where answers go, if not to the author
 * @param bouncesTo where the relay reports failures to, if not to the author
 * @param domain right side of message ids
 */
record Sender(
    InternetAddress from,
    Optional<InternetAddress> replyTo,
    Optional<InternetAddress> bouncesTo,
    String domain) {

  static Sender read(Settings settings) {
    InternetAddress from = address("from", settings.text("from"));
    settings.find("from-name").ifPresent(name -> named(from, name));
    String address = from.getAddress();
    String domain =
        settings
            .find("message-id-domain")
            .map(d -> d.strip().toLowerCase(Locale.ROOT))
            .orElseGet(() -> address.substring(address.lastIndexOf('@') + 1));
    if (!domain.matches("[a-z0-9]([a-z0-9.-]{0,150}[a-z0-9])?")) {
      throw PluginException.misconfigured("message-id-domain", "is not a domain name");
    }
    return new Sender(from, address(settings, "reply-to"), address(settings, "bounces-to"), domain);
  }

  private static Optional<InternetAddress> address(Settings settings, String name) {
    return settings.find(name).map(text -> address(name, text));
  }

  private static InternetAddress address(String name, String text) {
    try {
      return Mailbox.parse(text.strip());
    } catch (AddressException e) {
      throw PluginException.misconfigured(
          name, "is not an e-mail address, such as store@example.org");
    }
  }

  private static void named(InternetAddress address, String name) {
    try {
      if (name.chars().anyMatch(Character::isISOControl)) {
        throw PluginException.misconfigured("from-name", "is not one line");
      }
      address.setPersonal(name, StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
