package org.balcao.plugin.notifier.maildir;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.balcao.spi.CallContext;
import org.balcao.spi.notification.Message;

/**
 * Writes a message as a mail file (RFC 5322, MIME), the same bytes for the same message. Lines end
 * as they do in Maildirs, with a line feed alone; text stays readable as 8-bit UTF-8.
 */
final class MailFile {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
  private static final int LONGEST_LINE = 998;

  private final Sender sender;
  private final ZoneId zone;

  MailFile(Sender sender, ZoneId zone) {
    this.sender = sender;
    this.zone = zone;
  }

  /**
   * @param name of the mail within the store: the left side of its message id
   */
  byte[] write(Message message, Mailbox recipient, String name, CallContext context) {
    StringBuilder mail = new StringBuilder(1024);
    header(mail, "From", HeaderText.of(sender.from()));
    sender.replyTo().ifPresent(to -> header(mail, "Reply-To", HeaderText.of(to)));
    header(mail, "To", HeaderText.of(recipient));
    header(mail, "Subject", HeaderText.of(message.subject()));
    header(mail, "Date", DATE.format(context.now().atZone(zone)));
    header(mail, "Message-ID", "<" + name + "@" + sender.domain() + ">");
    header(mail, "Content-Language", message.locale().toLanguageTag());
    header(mail, "X-Balcao-Operation", name);
    header(mail, "Auto-Submitted", "auto-generated");
    header(mail, "MIME-Version", "1.0");
    String text = lines(message.text());
    if (message.html().isEmpty()) {
      part(mail, "plain", text);
    } else {
      alternatives(mail, text, lines(message.html().get()), name);
    }
    return mail.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void alternatives(StringBuilder mail, String text, String html, String name) {
    String boundary = "=_" + name;
    while (text.contains(boundary) || html.contains(boundary)) {
      boundary += "_";
    }
    header(mail, "Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
    header(mail, "Content-Transfer-Encoding", "8bit");
    // The last alternative is the preferred one.
    mail.append("\n--").append(boundary).append('\n');
    part(mail, "plain", text);
    mail.append("--").append(boundary).append('\n');
    part(mail, "html", html);
    mail.append("--").append(boundary).append("--\n");
  }

  private static void part(StringBuilder mail, String subtype, String text) {
    header(mail, "Content-Type", "text/" + subtype + "; charset=UTF-8");
    if (text.lines().allMatch(line -> utf8(line).length <= LONGEST_LINE)) {
      header(mail, "Content-Transfer-Encoding", "8bit");
      mail.append('\n').append(text);
    } else {
      header(mail, "Content-Transfer-Encoding", "base64");
      mail.append('\n').append(Base64.getMimeEncoder(76, utf8("\n")).encodeToString(utf8(text)));
    }
    mail.append('\n');
  }

  private static void header(StringBuilder mail, String name, String value) {
    mail.append(name).append(": ").append(value).append('\n');
  }

  private static String lines(String text) {
    return text.replaceAll("\r\n|\r", "\n");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
