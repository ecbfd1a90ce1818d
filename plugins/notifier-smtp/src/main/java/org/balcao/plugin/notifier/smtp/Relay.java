package org.balcao.plugin.notifier.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/**
 * The mail server that takes our mail.
 *
 * @param helloName how we introduce ourselves
 * @param connectTimeout for a connection to be made
 * @param answerTimeout for each answer, and for each write to be taken
 * @param trust where other certificates than the runtime's are trusted
 */
record Relay(
    String host,
    int port,
    Security security,
    Optional<Credentials> credentials,
    String helloName,
    Duration connectTimeout,
    Duration answerTimeout,
    Optional<SSLSocketFactory> trust) {

  static Relay read(Settings settings, String helloName) {
    Security security = Security.read(settings);
    int port = settings.find("port").isPresent() ? settings.integer("port") : security.usualPort();
    if (port < 1 || port > 65535) {
      throw PluginException.misconfigured("port", "is not between 1 and 65535");
    }
    return new Relay(
        settings.text("host").strip(),
        port,
        security,
        Credentials.read(settings, security),
        helloName,
        positive(settings, "connect-timeout"),
        positive(settings, "answer-timeout"),
        settings.find("certificates").isPresent()
            ? Optional.of(TrustedCertificates.read(settings.path("certificates")))
            : Optional.empty());
  }

  private static Duration positive(Settings settings, String name) {
    Duration duration = settings.duration(name);
    if (duration.compareTo(Duration.ofMillis(1)) < 0
        || duration.compareTo(Duration.ofHours(1)) > 0) {
      throw PluginException.misconfigured(name, "is not between a millisecond and an hour");
    }
    return duration;
  }

  /**
   * What the library needs to know for one dialogue.
   *
   * @param limit beyond which no single wait may go
   */
  Session session(Duration limit, Sender sender) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.localhost", helloName);
    properties.setProperty("mail.smtp.connectiontimeout", millis(connectTimeout, limit));
    properties.setProperty("mail.smtp.timeout", millis(answerTimeout, limit));
    properties.setProperty("mail.smtp.writetimeout", millis(answerTimeout, limit));
    properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
    boolean upgraded = security == Security.STARTTLS;
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(upgraded));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(upgraded));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    // The mail is accepted when the relay says so; its good-bye is not waited for.
    properties.setProperty("mail.smtp.quitwait", "false");
    sender
        .bouncesTo()
        .ifPresent(address -> properties.setProperty("mail.smtp.from", address.getAddress()));
    InterruptibleSockets sockets = new InterruptibleSockets();
    properties.put("mail.smtp.socketFactory", sockets);
    properties.put(
        "mail.smtp.ssl.socketFactory",
        new ProtectedSockets(
            sockets, trust.orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault())));
    // Without the library's second try, with sockets of its own and other trust.
    properties.setProperty("mail.smtp.socketFactory.fallback", "false");
    return Session.getInstance(properties);
  }

  /** Connects, protects the connection and logs in; sends no mail. */
  void connect(Dialogue dialogue) throws MessagingException {
    dialogue.connect(
        host,
        port,
        credentials.map(Credentials::username).orElse(null),
        credentials.map(Credentials::password).orElse(null));
  }

  private static String millis(Duration wanted, Duration limit) {
    Duration wait = wanted.compareTo(limit) < 0 ? wanted : limit;
    return String.valueOf(Math.max(1, wait.toMillis()));
  }
}
