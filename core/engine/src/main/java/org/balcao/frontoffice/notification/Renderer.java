package org.balcao.frontoffice.notification;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes messages from templates. Thread-safe. */
interface Renderer {

  /**
   * Writes a message in the language that is best for a locale.
   *
   * @param values makes the values in the form that fits the language
   */
  NotificationContent render(
      Template template, Locale wanted, Function<Formats, Map<String, Object>> values);
}
