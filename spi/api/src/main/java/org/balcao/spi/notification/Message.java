package org.balcao.spi.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One message to one recipient. Its {@code toString} shows no personal data.
 *
 * @param channel how it is sent
 * @param recipient address of that channel, see {@link Channel}
 * @param recipientName for the greeting of the envelope, where known; one line
 * @param template the template it was made from, for statistics and for channels that send
 *     templates only
 * @param subject one line; empty on channels without subjects
 * @param text plain text; on {@link Channel#VOICE} what is read out
 * @param html the same as HTML, where there is one; already escaped
 * @param locale language of the message
 * @param variables what was put into the template, by the names that it has there; for channels
 *     that fill an approved template themselves, see {@link MessageTemplates}
 */
public record Message(
    Channel channel,
    String recipient,
    Optional<String> recipientName,
    String template,
    String subject,
    String text,
    Optional<String> html,
    Locale locale,
    Map<String, String> variables) {
  /** Refuses lines where one is due: they would become headers of somebody else's choice. */
  public Message {
    if (isBroken(subject)) {
      throw new IllegalArgumentException("a subject is one line");
    }
    if (isBroken(recipient) || recipient.isBlank()) {
      throw new IllegalArgumentException("a recipient is one line and not blank");
    }
    if (recipientName.filter(Message::isBroken).isPresent()) {
      throw new IllegalArgumentException("a recipient's name is one line");
    }
    variables = Map.copyOf(variables);
  }

  /** A message that carries all that is to be said. */
  public Message(
      Channel channel,
      String recipient,
      Optional<String> recipientName,
      String template,
      String subject,
      String text,
      Optional<String> html,
      Locale locale) {
    this(channel, recipient, recipientName, template, subject, text, html, locale, Map.of());
  }

  private static boolean isBroken(String line) {
    return line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0;
  }

  @Override
  public String toString() {
    return "Message[" + channel + ", " + template + ", " + locale.toLanguageTag() + "]";
  }
}
