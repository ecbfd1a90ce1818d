package org.balcao.frontoffice.notification;

import java.util.Locale;
import java.util.Optional;

/**
 * A message as it is read. Its {@code toString} shows no personal data.
 *
 * @param subject one line
 * @param text plain text
 * @param html the same as HTML, escaped, where the template has one
 * @param locale of the template that was used
 */
public record NotificationContent(
    String subject, String text, Optional<String> html, Locale locale) {
  @Override
  public String toString() {
    return "NotificationContent[" + locale.toLanguageTag() + "]";
  }
}
