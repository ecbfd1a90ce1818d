package org.balcao.plugin.notifier.maildir;

import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/**
 * In whose name mail is written.
 *
 * @param from author
 * @param replyTo where answers go, if not to the author
 * @param domain right side of message ids
 */
record Sender(Mailbox from, Optional<Mailbox> replyTo, String domain) {

  static Sender read(Settings settings) {
    String name = settings.find("from-name").orElse("");
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw PluginException.misconfigured("from-name", "is not one line");
    }
    Mailbox from = mailbox("from", settings.text("from"), name);
    String domain =
        settings
            .find("message-id-domain")
            .map(d -> d.strip().toLowerCase(Locale.ROOT))
            .orElse(from.domain());
    if (!domain.matches("[a-z0-9]([a-z0-9.-]{0,150}[a-z0-9])?")) {
      throw PluginException.misconfigured("message-id-domain", "is not a domain name");
    }
    return new Sender(
        from, settings.find("reply-to").map(text -> mailbox("reply-to", text, "")), domain);
  }

  private static Mailbox mailbox(String setting, String address, String name) {
    return Mailbox.parse(address, name)
        .orElseThrow(
            () ->
                PluginException.misconfigured(
                    setting, "is not an e-mail address, such as store@example.org"));
  }
}
