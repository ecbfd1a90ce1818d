package org.balcao.plugin.notifier.smtp;

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

  static Notifier notifier(int port, String... settings) {
    String[] all = new String[settings.length + 4];
    all[0] = "host=localhost";
    all[1] = "port=" + port;
    all[2] = "security=none";
    all[3] = "from=store@example.org";
    System.arraycopy(settings, 0, all, 4, settings.length);
    return new SmtpNotifierProvider().create(context(all));
  }

  static CallContext call() {
    return new CallContext(
        new OperationKey("notification.send", KEY), 1, NOW, Duration.ofSeconds(20), Locale.ENGLISH);
  }

  static Message plain(String recipient) {
    return message(recipient, Optional.empty(), "Your order", "Thank you.", Optional.empty());
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
        new SmtpNotifierProvider(),
        Clock.fixed(NOW, ZoneId.of("America/Sao_Paulo")),
        values);
  }
}
