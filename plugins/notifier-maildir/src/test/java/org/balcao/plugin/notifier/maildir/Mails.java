package org.balcao.plugin.notifier.maildir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.PluginContext;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.tck.TestContext;

/** Messages, and a notifier made from settings as the kernel would make it. */
final class Mails {
  static final String KEY = "7d5a6c0e-6d6c-4c58-9f0b-0f4d7a7f7b11";
  static final Instant NOW = Instant.parse("2025-06-02T12:00:00Z");

  private Mails() {}

  static Notifier notifier(Path folder, String... settings) {
    String[] all = new String[settings.length + 2];
    all[0] = "folder=" + folder;
    all[1] = "from=store@example.org";
    System.arraycopy(settings, 0, all, 2, settings.length);
    return new MaildirNotifierProvider().create(context(all));
  }

  static CallContext call() {
    return call(KEY, 1);
  }

  static CallContext call(String key, int attempt) {
    return new CallContext(
        new OperationKey("notification.send", key),
        attempt,
        NOW,
        Duration.ofSeconds(20),
        Locale.ENGLISH);
  }

  static Message plain(String recipient, String text) {
    return message(recipient, Optional.empty(), "Your order", text, Optional.empty());
  }

  static Message message(
      String recipient, Optional<String> name, String subject, String text, Optional<String> html) {
    return new Message(
        Channel.EMAIL,
        recipient,
        name,
        "order-placed",
        subject,
        text,
        html,
        Locale.forLanguageTag("pt-BR"));
  }

  static PluginContext context(String... pairs) {
    Map<String, String> values = new TreeMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      values.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return TestContext.of(
        "mail",
        new MaildirNotifierProvider(),
        Clock.fixed(NOW, ZoneId.of("America/Sao_Paulo")),
        values);
  }
}
