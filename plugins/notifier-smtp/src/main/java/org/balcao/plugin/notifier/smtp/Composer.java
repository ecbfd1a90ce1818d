package org.balcao.plugin.notifier.smtp;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.balcao.spi.CallContext;
import org.balcao.spi.notification.Message;

/** Makes the mail: headers, and text alone or text and HTML as alternatives. */
final class Composer {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private final Sender sender;
  private final ZoneId zone;

  Composer(Sender sender, ZoneId zone) {
    this.sender = sender;
    this.zone = zone;
  }

  /**
   * @throws AddressException if the recipient is not a mailbox, or its name would break its header
   */
  MimeMessage compose(Session session, Message message, CallContext context)
      throws MessagingException {
    String id = MessageId.of(context.key(), sender.domain());
    MimeMessage mail = new IdentifiedMessage(session, id);
    mail.setFrom(sender.from());
    if (sender.replyTo().isPresent()) {
      mail.setReplyTo(new InternetAddress[] {sender.replyTo().get()});
    }
    mail.setRecipient(RecipientType.TO, recipient(message));
    mail.setSubject(message.subject(), UTF_8);
    mail.setHeader("Date", DATE.format(context.now().atZone(zone)));
    mail.setHeader("Content-Language", message.locale().toLanguageTag());
    mail.setHeader("X-Balcao-Operation", MessageId.token(context.key()));
    // RFC 3834: keeps out-of-office replies away.
    mail.setHeader("Auto-Submitted", "auto-generated");
    if (message.html().isPresent()) {
      mail.setContent(alternatives(message.text(), message.html().get()));
    } else {
      mail.setText(lines(message.text()), UTF_8);
    }
    mail.saveChanges();
    return mail;
  }

  private static InternetAddress recipient(Message message) throws AddressException {
    InternetAddress recipient = Mailbox.parse(message.recipient().strip());
    String name = message.recipientName().orElse("");
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new AddressException("the recipient's name is not one line");
    }
    try {
      if (!name.isBlank()) {
        recipient.setPersonal(name.strip(), UTF_8);
      }
      return recipient;
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MimeMultipart alternatives(String text, String html) throws MessagingException {
    // The last alternative is the preferred one.
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(lines(text), UTF_8);
    MimeBodyPart rich = new MimeBodyPart();
    rich.setText(lines(html), UTF_8, "html");
    return new MimeMultipart("alternative", plain, rich);
  }

  private static String lines(String text) {
    return text.replaceAll("\r\n|\r|\n", "\r\n");
  }

  /** Keeps our id where the library would make one of its own. */
  private static final class IdentifiedMessage extends MimeMessage {
    private final String id;

    IdentifiedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
