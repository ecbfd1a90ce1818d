package org.balcao.spi.notification;

import java.util.Locale;
import java.util.Optional;

/**
 * One message to one recipient. Its {@code toString} shows no personal data.
 *
 * @param channel how it is sent
 * @param recipient address of that channel: an e-mail address, a number in E.164 form
 * @param recipientName for the greeting of the envelope, where known
 * @param template the template it was made from, for statistics and for channels that send
 *     templates only
 * @param subject one line; empty on channels without subjects
 * @param text plain text
 * @param html the same as HTML, where there is one; already escaped
 * @param locale language of the message
 */
public record Message(
    Channel channel,
    String recipient,
    Optional<String> recipientName,
    String template,
    String subject,
    String text,
    Optional<String> html,
    Locale locale) {
  /** Refuses a subject of several lines: it would become headers of the sender's choice. */
  public Message {
    if (subject.indexOf('\n') >= 0 || subject.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a subject is one line");
    }
    if (recipient.indexOf('\n') >= 0 || recipient.indexOf('\r') >= 0 || recipient.isBlank()) {
      throw new IllegalArgumentException("a recipient is one line and not blank");
    }
  }

  @Override
  public String toString() {
    return "Message[" + channel + ", " + template + ", " + locale.toLanguageTag() + "]";
  }
}
